import { list } from './list.ts';

/** Illness, injury, treatment and tests. */
export const ILLNESS = list(`
flu|influenza|covid|strep|measles|mumps|pneumonia|bronchitis|shingles|hepatitis|tuberculosis|tb|hiv|aids|std|sti|lice|scabies|meningitis|mono|chickenpox|norovirus|salmonella|sepsis|infection|infected|virus
cancer|tumor|leukemia|lymphoma|chemo|chemotherapy|biopsy|mastectomy|remission|oncologist|dialysis|transplant|pacemaker|stent|bypass|insulin|diabetes|diabetic|dementia|alzheimer's|parkinson's|epilepsy|epileptic|seizure|seizures|stroke|aneurysm|asthma|copd|lupus|arthritis|glaucoma|cataract|cataracts|migraine|migraines|vertigo
depression|depressed|anxiety|ptsd|bipolar|schizophrenia|schizophrenic|autism|autistic|adhd|suicidal|psychiatric|psych|mental|breakdown|rehab|detox|overdose|overdosed|overdosing|od'd|addiction|addict|alcoholic|alcoholism|sober|relapse|relapsed|narcan|naloxone|withdrawal|sobriety|therapy|therapist
pregnant|pregnancy|miscarriage|miscarried|ivf|expecting|postpartum|maternity|stillborn
surgery|operation|operated|biopsies|rotator|hernia|appendix|gallbladder|kidney|kidneys|liver|concussion|fracture|fractured|stitches|crutches|wheelchair|ventilator|icu|er|coma|intubated|sprained|hospice|hospitalized|diagnosis|diagnosed|prognosis|meds|medication|medications|prescription|unconscious|fainted|allergic|allergy|blind|deaf|disabled|terminal|ill|sick|contagious|quarantine
heart attack|surgery|failure|condition|disease|murmur|trouble
blood pressure|sugar|clot
tested|tests|test positive|negative|dirty|clean
broke|broken|breaks|hurt|injured|threw|tore|torn|sprained his|her|their|a|out (*) leg|arm|ankle|wrist|hip|back|foot|nose|neck|collarbone|ribs|rib|hand|acl
hard of hearing
lost his|her sight|hearing|vision|leg|baby
bed rest
in|critical|serious|stable condition
food poisoning
came down with
caught a|the bug|cold
(new) knee|hip|shoulder|back surgery|replacement|replaced|operation
his|her|new knee|hip
in a cast
has|had|with ms|als|lupus
on sick|medical|disability leave
out sick
long covid
fighting for his|her life
eating disorder
drug|blood|tb|covid test|tests
six|seven|eight|three|four|five months pregnant
recovering|recovers|recovered from
treated for
hearing aid|aids|implant
twins|baby in|is due
`);
