"""The words that job titles are made of."""

from coach.understand.wordlist import word_set

HEADS = word_set("""
    engineer engineers developer dev designer manager analyst scientist architect consultant administrator admin rep
    representative associate assistant specialist coordinator director officer lead technician nurse teacher lecturer
    professor researcher writer editor copywriter journalist accountant auditor paralegal lawyer attorney counsel
    recruiter strategist planner producer programmer tester sre swe sde pm tpm qa ux ui intern internship trainee
    apprentice clerk cashier barista chef cook driver mechanic electrician plumber therapist pharmacist physician
    doctor dentist secretary receptionist bookkeeper buyer merchandiser marketer salesperson executive president vp
    cto cfo coo ceo head chief principal partner supervisor foreman operator inspector surveyor evangelist advocate
    ambassador tutor instructor coach trainer librarian curator statistician economist actuary underwriter trader
    banker broker advisor adviser agent controller scheduler dispatcher handler picker packer welder machinist
    fellow postdoc resident moderator teller greeter reporter correspondent translator interpreter captain stocker barber esthetician hygienist paramedic firefighter pilot steward animator illustrator photographer videographer artist stylist host server
    keeper worker maker sdet mle exec practitioner rn lpn cna np crna emt midwife phlebotomist radiographer sonographer optician orthodontist veterinarian
    vet groomer aide helper attendant hostess waiter waitress busser dishwasher sommelier baker butcher roofer plasterer
    painter decorator gardener landscaper labourer laborer carpenter joiner bricklayer mason fitter rigger glazier
    estimator drafter draughtsman chemist biologist physicist geologist mathematician archivist conservator docent
    registrar dean counselor counsellor psychologist chaplain pastor janitor custodian cleaner housekeeper concierge
    porter valet lifeguard nanny babysitter hairdresser tailor seamstress courier postman adjuster
    appraiser realtor notary detective investigator paraprofessional model dancer actor
    actress musician composer conductor choreographer cinematographer gaffer colorist sculptor ceramicist
    upholsterer florist replenisher shelver loader forklift storekeeper quartermaster
    conveyancer solicitor barrister legislator lobbyist campaigner canvasser fundraiser storyteller ghostwriter
    proofreader subeditor typesetter webmaster sysop scrummaster techlead staffer temp stagehand roadie groundskeeper
    bartender caretaker carer caregiver guard organizer organiser liaison ae sdr bdr csm dba sysadmin devops
    barback busboy bellhop bellman doorman usher commis handyman janitress millwright boilermaker pipefitter
    steamfitter ironworker scaffolder groundsman greenkeeper gamekeeper stablehand farmhand deckhand bosun purser
    stevedore longshoreman trucker chauffeur detailer toolmaker moulder smelter miner driller blaster
    meteorologist astronomer botanist osteopath chiropractor dietitian dietician nutritionist podiatrist
    audiologist doula matron orderly histologist prosthetist orthotist perfusionist dosimetrist bailiff magistrate
    constable sergeant cataloguer organist croupier bookmaker jockey farrier milliner cobbler jeweller jeweler
    goldsmith watchmaker glassblower bookbinder screenwriter dramaturg puppeteer skipper helmsman navigator
    incharge stewardess manageress headmaster headmistress headteacher valeter stockman herdsman milker shearer ranger turner grinder
    polisher sprayer fabricator weaver spinner potter cutter knitter embroiderer tiler sandblaster bouncer marshal bagger fryer tapper pruner
    wrangler drover jackaroo stockperson labeller assembler splicer lineman signalman trackman crewman tradesman salesman saleswoman craftsman
    csr pca psw hca operative quant bursar provost invigilator governess ombudsman diplomat consul signwriter seafarer seaman
    keyholder optometrist presser finisher sorter cadet
    """)
MODIFIERS = word_set("""
    senior sr junior jr staff principal lead entry mid level entry-level mid-level graduate grad associate assistant
    chief head deputy vice engineering eng regional national global group product project program programme data software hardware
    backend back-end frontend front-end full-stack fullstack full stack web mobile ios android cloud devops platform
    infrastructure site reliability security network systems system embedded firmware machine learning ml ai deep nlp
    computer vision research applied business intelligence bi financial finance marketing growth content brand digital
    social media performance seo sales account customer success support service technical tech solutions solution
    operations ops supply chain logistics procurement human resources hr people talent acquisition recruiting legal
    compliance risk audit tax investment quantitative quant credit clinical medical registered charge public policy
    communications pr community partnerships development strategy ux ui user experience interaction visual
    graphic motion interior industrial mechanical electrical civil chemical process quality assurance qa test
    automation manufacturing production warehouse store retail shift night day part-time full-time part time summer
    winter spring executive office administrative personal education instructional elementary school high math science
    english history java python javascript react node golang go rust ruby rails php c++ c# .net scala kotlin swift
    django sql etl salesforce sap oracle aws azure gcp kubernetes linux unix crypto blockchain game games gameplay
    editorial veterinary pharmacy dental paediatric pediatric surgical culinary janitorial secretarial curatorial
    horticultural agricultural pastoral nautical branch area district duty floor team
    kitchen front house icu er ed ward theatre primary secondary early years special needs sen sales-floor
    creative art copy video audio sound event events field inside outside enterprise smb b2b channel partner
    real estate property insurance claims environmental energy sustainability health safety lab laboratory
    bio biotech postdoctoral teaching visiting adjunct tenure-track software/data analytics reporting
    information it help desk desktop database release build devrel developer relations sr. jr. founding interim
    contract freelance remote ii iii iv 2 3 i customer-facing client implementation onboarding payroll benefits
    compensation pastry line sous delivery truck bus
    """)
POSTS = word_set(
    "role position job opening vacancy post opportunity gig req posting seat spot placement listing"
)
HEAD_ENDINGS = (
    "ologist",
    "ographer",
    "keeper",
    "worker",
    "maker",
    "smith",
    "ician",
    "apist",
    "macist",
    "master",
    "woman",
    "ologist",
    "otomist",
    "wright",
)


def is_head(word: str) -> bool:
    """Whether a word is a job: listed, or built like one ("geologist", "groundskeeper")."""
    return word in HEADS or (len(word) > 7 and word.endswith(HEAD_ENDINGS))
