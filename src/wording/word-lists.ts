/** Lists of words that rules name: `@family` in a pattern stands for any word of `family`. */
export const wordLists = {
  family:
    'mum+|mom+|mam+|maw|mummy|mommy|dad+|daddy|mother+|father+|parent+|brother+|sister+|sibling+|twin+|nan+|nana|gran+|granny|grandma|grandad|grandpa|grandparent+|grandmother+|grandfather+|aunt+|auntie|uncle+|cousin+|family+|stepdad|stepmum|stepfather|stepmother|son+|daughter+|relatives',
  child:
    'child+|bairn+|wean+|kid+|boy+|girl+|lad+|baby+|toddler+|infant+|newborn|pupil+|teen+|teenager+|youth+|youngster+|schoolboy+|schoolgirl+|adolescent+|minor+|son+|daughter+|paediatric+|paediatrics|neonate+|twin+|triplets|yo|young|school|nursery',
  person:
    'he|she|they|him|her|them|who|i|we|you|pt|pts|patient+|client+|resident+|tenant+|student+|carer+|man|men|woman|women|person|people|partner+|husband+|wife+|couple+|neighbour+|learner+|adult+|user+|inmate+|prisoner+|mr|mrs|ms|miss|lady|gentleman|bloke|guy|individual+|offender+|victim+|survivor+|member+|colleague+|everyone|someone|somebody|anyone|@family|@child',
  third:
    'he|she|they|mum|mom|dad|mother|father|patient|client|resident|pupil|child|boy|girl|family|parents|carer|tenant|student',
  be: 'is|are|was|were|be|been|being|am|’s|’re|’m|isn’t|seem~|appear~|become~|became|remain~|sound~|look~|consider~|present~',
  degree:
    'a|an|the|so|very|really|quite|rather|too|just|only|also|still|now|often|always|extremely|highly|totally|completely|increasingly|particularly|somewhat|fairly|bit|little|both|all|such|known|proper|clearly|obviously|typical|just',
  me: 'i|im|ive|me|my|mine|myself|we|us|our|ours|ourselves',
  'him-self': 'himself|herself|themself|themselves|myself|ourselves|hisself|themselve',
  age: 'year|years|yr|yrs|yo|aged|old',
  law: 'act|acts|section|s22|s20|statutory|statute|regulation+|legislation|law|laws|legal|legally|schedule|bill|duty|duties|guidance|entitle~|entitlement+|tribunal|high|supreme|article|clause|amendment|parliament',
  statute:
    'act|acts|statutory|statute|regulation+|legislation|law|laws|legal|legally|tribunal|parliament|entitle~|entitlement+',
  court:
    'court+|judge+|judgment|judgement|magistrate+|jury|prosecution|prosecute~|defendant+|charge|charges|charged|trial|tribunal|barrister+|solicitor+|convict~|conviction+|sentence|sentenced|bail|plaintiff|claimant+|hearing|lawsuit|libel|litigation|inquest|coroner',
  statistics:
    'statistic+|statistical|data|dataset|return|figure|figures|rate|rates|census|proportion|percentage|percent|quarterly|published|publish~|ons|study|studies|survey+|ssda903|analysis|table|per',
  research:
    'research|researcher+|study|studies|survey+|evidence|trial+|sample|participants|analysis|literature|journal|paper|genetic+|gene+',
  illness:
    'depression|depressive|anxiety|dementia|alzheimer|alzheimers|schizophrenia|bipolar|psychosis|ptsd|ocd|adhd|autism|epilepsy|cancer|stroke+|asthma|diabetes|arthritis|ms|sclerosis|parkinson|parkinsons|aids|hiv|illness+|disease+|disorder+|condition+|mental|disability+|syndrome|palsy|insomnia|eczema|migraine+|fibromyalgia|anorexia|bulimia|addiction|alcoholism|trauma|pain|stress|leukaemia|copd|psychotic|obesity|infertility|endometriosis|dyslexia|phobia+|panic|postnatal|sepsis|covid|flu|deafness|blindness|injury+',
  treatment:
    'treatment+|medication+|meds|medicine+|medicines|tablet+|pills|insulin|antibiotic+|antidepressant+|antipsychotic+|injection+|depot|chemo|chemotherapy|radiotherapy|physio|physiotherapy|therapy|counselling|surgery|operation|bloods|cannula|scan|examination|vaccine+|vaccination+|immunisation+|transfusion|dialysis|detox|rehab|dressing+|observations|obs|admission|oxygen|fluids|feeds|ventilation|methadone|bloodtest|smear|screening|intervention+|dose|doses|inhaler|care',
  appointment:
    'appointment+|clinic+|clinics|patient+|follow|review+|check|checks|scan+|screening|immunisation+|vaccination+|dental|dentist|optician|hearing|therapy|session+|assessment+|surgery|gp|physio|physiotherapy|outpatient+|outpatients|bloods|smear|counselling|referral+|consultation|slot|ward|hospital|camhs|cmht|treatment|test|jab+|nurse|doctor|dr',
  healthcare:
    'medication+|meds|medicine|treatment+|insulin|tablet+|plan|plans|therapy|regime|regimen|diet|patient+|clinic|ward|discharge|dose|nurse+|doctor+|appointment+|care|he|she|they|mum|dad|mother|father|parents|family|client+|who|physio|inhaler+|dressings|cpap|follow|service+|worker+|carer+|him|her|his|their|antipsychotics|methadone|probation|tag|order',
  'self-harm':
    'self|harm|selfharm|cutting|cuts|cut|overdose~|overdoses|od|suicide|suicidal|suicidality|ligature+|ligaturing|burning|burns|scratching|razor|attempt|attempts|wrist+|forearm+',
  drink:
    'drink+|beverage+|content|hepatitis|liver|gel|rub|wipes|cirrhosis|ketoacidosis|fatty|hand|sanitiser|solution|extract|fermentation|cider|cocktail+|cocktails|perfume|mouthwash',
  drug: 'drug+|heroin|crack|cocaine|cannabis|methadone|opiate+|opioid+|amphetamine+|spice|ketamine|meth|methamphetamine|substance+|alcohol|solvent+|prescription|opioid|benzodiazepine+|steroid+|speed|mdma|glue|gas|polysubstance|polydrug|morphine|fentanyl|marijuana|narcotic+|booze|drink|vodka|weed|codeine|pregabalin|needle|injecting|intravenous|iv',
  authority:
    'car+|engine+|computer+|printer+|machine+|app+|browser+|server+|software|door|lock|lift|laptop|phone|van|mower|bank+|council+|court+|landlord+|government|company|companies|insurer+|judge+|minister+|office|embassy|club|shop+|airline+|hotel+|union|parliament|panel|regulator|ofsted|department|authority|authorities|pharmacy|pharmacist+|bus|driver+|doctor+|gp|gps|teacher+|employer+|manager+|police|officer+|hospital+|trust|school+|supplier+|seller|venue|headteacher|consultant+|agency|commissioner+|magistrate+|editor+|publisher+|lender+|restaurant|taxi|taxis|prescriber|librarian|registrar|referee|umpire|committee|board|dvla|hmrc',
  software:
    'server+|browser+|api|apis|http|https|javascript|typescript|html|css|npm|websocket+|runtime|codebase|database+|config|configuration|authentication|url|urls|endpoint+|ip|socket+|cache|ssl|tls|cli|compile~|compiler|install~|rendering|plugin+|repository|repositories|git|directory|filesystem|callback+|parameter+|array+|dom|attribute+|icon+|popup+|tooltip+|popover+|cursor|framework+|software|debug~|debugger|encryption|sql|json|xml|webpage|ui|ux|cpu|byte+|attacker+|hacker+|malware|algorithm+|parser|parse~|syntax|regex|linux|debian|windows|docker|deploy~|deployment|backend|frontend|cookie+|github|gitlab|pixel+|const|null|undefined|handler+|toolbar|node|dispatch|doc|docs|src',
  common:
    'this|that|these|those|it|there|here|such|some|any|many|most|each|every|what|which|when|where|how|why|if|then|but|so|because|although|while|after|before|since|until|however|also|all|both|one|two|three|four|five|yes|please|use|used|note|only|just|from|into|over|under|with|without|about|for|and|or|nor|the|a|an|as|at|by|in|of|on|to|than|too|very|can|could|may|might|must|shall|should|will|would|do|does|did|have|has|had|is|are|was|were|be|been|its|their|our|your|his|her|my|other|others|another|more|less|few|first|second|last|next|new|old|good|great|big|small|long|short|high|low|own|same|different|today|tomorrow|yesterday|now|again|always|never|often|sometimes|usually|perhaps|maybe|even|still|yet|already|once|twice|during|between|among|through|across|against|around|along|within|despite|except|like|unlike|near|per|via|up|down|out|off|back|away|time|day|week|month|year|way|thing|things|something|nothing|anything|everything|work|place|part|case|number|name|world|life|hand|eye|point|group|problem|fact|make|makes|take|takes|get|gets|give|gives|go|goes|come|comes|see|sees|know|knows|think|want|need|needs|find|keep|let|put|set|say|says|tell|ask|try|help|show|read|write|run|move|turn|start|stop|open|close|add|remove|following|according|including|please|dear|hello|thanks|thank|sorry|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december',
  org: 'school+|service+|organisation+|trust|council|team+|charity|city|college|practice|workplace|nursery|setting+|company|place|partnership|hospital|surgery|university|clinic|community|employer|agency',
  people:
    'people|person|adult+|child|children|family+|families|young|older|client+|group+|women|woman|men|man|resident+|pupil+|community+|individual+|customer+|tenant+|patient+|teenager+|kids|learner+|student+|girl+|boy+|parent+|migrant+|household+|citizen+|service|user+|youth|member+|population+|mother+|mums|elderly|consumers|babies|infants',
  institution:
    'act|acts|bill|regulation+|order|code|charter|programme|program|fund|ltd|limited|plc|llp|inc|trust|foundation|association|society|charity|support|alliance|network|council|institute|college|academy|company|group|band|club|hotel|café|cafe|pub|road|street|lane|row|corner|avenue|drive|close|house|hall|park|square|court|bridge|farm|award+|anonymous|link|project|commission|commissioner|agency|department|ministry|register|fellowship|centre|church|fc|school|services|rights',
  titled:
    'mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|lord|rev|judge|councillor|cllr|sgt|pc|nurse|sister|captain|dame|dj|mc|st',
  work: 'book|books|film|movie|play|song|album|band|novel|show|series|report|guide|guideline+|guidance|leaflet|booklet|chapter|article|paper|poem|podcast|policy|course|called|titled|entitled|headed|column|heading|charity|magazine|programme|programme|drama|documentary|musical|poster|essay|lecture|workshop|starring|author|chapter|video|game|blog|titles|title',
  saying:
    'word|words|term|terms|phrase+|label+|labelled|labelling|language|wording|vocabulary|expression+|terminology|jargon|stereotype+|myth|euphemism|quote|quotes|adjective|headline+|saying|slang|synonym|slur+',
  said: 'say|says|said|saying|tell|tells|told|ask|asks|asked|shout~|reply|replied|replies|write|writes|wrote|written|explain~|add|added|adds|whisper~|scream~|yell~|answer~|recall~|remember~|text|texted|posted|post|laugh~|sob~|comment~|report~|recount~|word|words|statement|quote|quoted|call|calls|called',
  no: 'not|never|isnt|arent|wasnt|werent|nobody|none|nothing|no|aint',
  as: 'as',
  shortened: 'mr|mrs|ms|dr|prof|rev|st|sr|jr|vs|no|approx|dept',
  'own-word': 'describe~|call~|identify~|see|sees|saw|think~|refer~|label~|consider~',
} as const satisfies Readonly<Record<string, string>>;
