import { type ComponentChild, type ComponentChildren, Fragment, h, options } from 'preact';

/**
 * A page can ask the browser whether some words stand anywhere in its document (`window.find`), closed shadow trees
 * included. It finds no generated content, which is drawn and read out as text is. So all words of ours are kept in
 * attributes, and `layer.css` draws them from there.
 */
const before = options.vnode;
options.vnode = (vnode) => {
  before?.(vnode);
  if (typeof vnode.type !== 'string' && vnode.type !== Fragment) return;
  const props = vnode.props as { children?: ComponentChildren };
  if (typeof props.children === 'string') props.children = apart(props.children);
  else if (Array.isArray(props.children)) props.children = props.children.map(apart);
};

function apart(child: ComponentChild): ComponentChild {
  return typeof child === 'string' || typeof child === 'number' ? h('span', { 'data-words': child }) : child;
}
