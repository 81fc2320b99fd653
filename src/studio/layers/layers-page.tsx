import { LayerList } from './layer-list.tsx';
import { PackList } from './pack-list.tsx';

/** The layers of the policy: what the law asks, and what holds for a part of the organisation only. */
export function LayersPage() {
  return (
    <>
      <section class="part" aria-label="Law">
        <h2>Law</h2>
        <p class="part-intro">
          What the law asks stands above what you decide. Its clauses are locked: you may take them more
          strictly, and never more mildly.
        </p>
        <PackList />
      </section>
      <section class="part" aria-label="Departments, networks and situations">
        <h2>Departments, networks and situations</h2>
        <p class="part-intro">
          Rules that hold for some accounts, on some networks, or while emergency mode or a content pause
          runs. They count after your own, in this order: law, organisation, department, network, situation.
        </p>
        <LayerList />
      </section>
    </>
  );
}
