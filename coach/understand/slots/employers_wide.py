"""More employers, by country and trade, in lower case; and recruiting agencies, which stand between somebody and an employer."""


def names(text: str) -> frozenset[str]:
    """The names of a list with commas."""
    return frozenset(name.strip() for name in text.replace("\n", " ").split(",") if name.strip())


AGENCIES = names("""
    randstad, adecco, manpower, manpowergroup, hays, robert half, michael page, page group, pagegroup, page personnel, reed, robert walters, kforce,
    teksystems, insight global, korn ferry, heidrick, heidrick & struggles, spencer stuart, egon zehnder, russell reynolds, russell reynolds associates,
    odgers, odgers berndtson, saxton bampfylde, perrett laver, morgan mckinley, hudson, pertemps, brook street, blue arrow, office angels, spencer ogden,
    allegis, aerotek, actalent, apex systems, kelly services, spherion, express employment, express pros, peoplready, peopleready, labor ready, beacon
    hill, addison group, creative circle, aquent, cybercoders, jobot, motion recruitment, harvey nash, nigel frank, jefferson frank, frank recruitment,
    computer futures, sthree, huxley, progressive recruitment, real staffing, phaidon, selby jennings, glocomms, larson maddox, dsj global, epm
    scientific, proclinical, cpl, sigmar, brightwater, collins mcnicholas, icds, osborne, matrix recruitment, azon, gem partnership, gi group, staffline,
    the best connection, search consultancy, eden scott, badenoch & clark, badenoch and clark, goodman masson, marks sattin, walker hamill, carter murray,
    taylor root, laurence simons, nonstop, oliver james, la fosse, la fosse associates, venquis, lorien, computer people, modis, experis, akkodis, spring
    group, the recruitment group, meridian business support, teach first supply, supply desk, teaching personnel, hays education, protocol education,
    tradewind, veritas, zen educate, id medical, mayday, medacs, allied health, cross country, amn, amn healthcare, aya, aya healthcare, trusted health,
    medical solutions, comphealth, weatherby, barton associates, soliant, maxim, supplemental health care, teamlease, quess, abc consultants, collabera,
    mastech, diverse lynx, artech, ian martin, roevin, procom, chandler macleod, dfp, peoplebank, paxus, talent international, tempstaff, recruit, pasona,
    jac, persol, en world, wall street associates, hunter bond, client server, trinnovo, burns sheehan, third republic, x4, digital gurus, major players,
    gemini people, ds9, tiger recruitment, katie bard, bond williams, rise technical, jonathan lee, matchtech, gattaca, nes fircroft, nes, fircroft,
    airswift, brunel, petroplan, swift worldwide, amadeus fire, dis ag, ferchau, hofmann, tempton, zeitarbeit, academic work, poolia, jefferson wells,
    vaco, ledgent, roth staffing, accountemps, officeteam, judge group, the judge group, eliassen, mondo, pride global, russell tobin, yoh, adil,
    hirequest, snelling, lhh, stepstone, naukri, totaljobs, cv-library, monster
""")

WIDE = names("""
    cvs health, mckesson, amerisourcebergen, cencora, cardinal health, elevance, elevance health, centene, molina, walgreens boots alliance, phillips 66,
    valero, marathon petroleum, archer daniels midland, adm, cargill, tyson, tyson foods, hormel, smithfield, general mills, kellogg's, kellogg,
    campbell's, conagra, hershey, hershey's, mccormick, smucker's, land o'lakes, chobani, sysco, us foods, performance food group, aldi süd, meijer,
    wegmans, trader joe's, whole foods, sprouts, h-e-b, heb, winn-dixie, giant eagle, hannaford, stop & shop, food lion, harris teeter, piggly wiggly,
    hy-vee, winco, sam's club, bj's, dollar general, dollar tree, family dollar, big lots, tj maxx, tjx, marshalls, burlington, kohl's, jcpenney,
    dillard's, bloomingdale's, saks, neiman marcus, williams sonoma, pottery barn, crate & barrel, crate and barrel, west elm, restoration hardware,
    ashley furniture, container store, bed bath & beyond, michaels, hobby lobby, joann, petco, petsmart, tractor supply, harbor freight, ace hardware,
    menards, autozone, o'reilly auto parts, napa, advance auto parts, carmax, carvana, autonation, penske, ryder, u-haul, hertz, avis, enterprise,
    enterprise rent-a-car, jiffy lube, valvoline, pep boys, discount tire, firestone, goodyear, michelin, bridgestone, continental, foot locker, finish
    line, dick's sporting goods, academy sports, bass pro shops, cabela's, rei co-op, under armour, new balance, reebok, asics, converse, levi's, levi
    strauss, abercrombie, american eagle, aerie, hollister, urban outfitters, anthropologie, free people, j.crew, j crew, banana republic, victoria's
    secret, bath & body works, forever 21, hot topic, claire's, pandora, tiffany, tiffany & co, cartier, lvmh, gucci, prada, hermes, chanel, dior,
    burberry, michael kors, ralph lauren, calvin klein, pvh, tommy hilfiger, tom ford, aesop, lush, the body shop, estée lauder, l'oréal, shiseido,
    revlon, avon, mary kay, clinique, mac cosmetics, glossier, fenty, panda express, in-n-out, five guys, shake shack, sweetgreen, cava, jersey mike's,
    jimmy john's, arby's, popeyes, taco bell, dairy queen, whataburger, culver's, raising cane's, zaxby's, bojangles, little caesars, papa john's, papa
    johns, olive garden, red lobster, applebee's, chili's, outback steakhouse, texas roadhouse, longhorn, cheesecake factory, denny's, ihop, waffle house,
    cracker barrel, red robin, buffalo wild wings, dave & buster's, darden, yum brands, krispy kreme, dutch bros, peet's, peet's coffee, blue bottle,
    philz, caribou coffee, jamba, insomnia cookies, crumbl, wawa, sheetz, quiktrip, buc-ee's, 7-eleven, circle k, casey's, speedway, love's, jpmorgan
    chase, jp morgan chase, chase, us bank, u.s. bank, pnc, truist, td, td bank, regions, fifth third, keybank, huntington, m&t, m&t bank, citizens, ally,
    synchrony, navy federal, bny mellon, state street, northern trust, raymond james, edward jones, lpl, ameriprise, t. rowe price, t rowe price, pimco,
    bridgewater, point72, millennium, balyasny, renaissance, kkr, apollo, carlyle, tpg, warburg pincus, bain capital, ares, lazard, evercore, moelis,
    rothschild, jefferies, houlihan lokey, william blair, stifel, piper sandler, nomura, mizuho, smbc, mufg, dbs bank, icbc, new york life, northwestern
    mutual, massmutual, mass mutual, guardian life, lincoln financial, transamerica, travelers, the hartford, hartford, chubb, cna, berkshire hathaway,
    marsh, marsh mclennan, aon, willis towers watson, wtw, gallagher, lockton, brown & brown, milliman, mercer, morningstar, moody's, s&p, s&p global,
    msci, factset, nasdaq, nyse, cme, fitch, experian, equifax, transunion, fico, verisk, nielsen, ipsos, kantar, gfk, grant thornton, bdo, rsm, mazars,
    crowe, baker tilly, protiviti, alvarez & marsal, fti, fti consulting, huron, slalom, west monroe, zs, kearney, l.e.k., lek, strategy&, cgi, dxc, dxc
    technology, unisys, ntt data, atos, sopra steria, leidos, saic, caci, mitre, mantech, peraton, rand, battelle, aerospace corporation, noaa, usda, epa,
    va, tsa, dhs, irs, collins aerospace, pratt & whitney, gulfstream, bombardier, embraer, spirit aerosystems, rocket lab, relativity, united launch
    alliance, ula, maxar, sierra space, parker hannifin, illinois tool works, rockwell automation, danaher, thermo fisher, thermo fisher scientific,
    agilent, perkinelmer, keysight, teradyne, applied materials, lam research, kla, analog devices, on semi, onsemi, globalfoundries, western digital,
    seagate, netapp, pure storage, nutanix, vmware, citrix, juniper, arista, ubiquiti, f5, motorola, zebra, ncr, xerox, kodak, lexmark, pitney bowes,
    steelcase, herman miller, haworth, knoll, kohler, moen, trane, carrier, otis, schindler, kone, thyssenkrupp, lennox, johnson controls, jci, stanley
    black & decker, snap-on, toro, polaris, harley-davidson, harley davidson, brunswick, paccar, navistar, agco, kubota, komatsu, liebherr, nucor, us
    steel, cleveland-cliffs, alcoa, arconic, dow, dupont, basf, lyondellbasell, air products, linde, ecolab, sherwin-williams, sherwin williams, ppg,
    corning, owens corning, international paper, weyerhaeuser, georgia-pacific, kimberly-clark, clorox, church & dwight, sc johnson, newell,
    colgate-palmolive, henry schein, yodel, reckitt, henkel, beiersdorf, kenvue, haleon, bristol myers squibb, bms, regeneron, vertex, alnylam, biontech, csl, takeda,
    boehringer, boehringer ingelheim, teva, viatris, catalent, iqvia, parexel, syneos, ppd, covance, charles river, boston scientific, edwards, intuitive
    surgical, zimmer biomet, smith & nephew, bd, becton dickinson, baxter, b. braun, fresenius, davita, ge healthcare, siemens healthineers, dexcom,
    insulet, hologic, exact sciences, 23andme, grail, guardant, tempus, flatiron, oscar health, one medical, teladoc, hims, zocdoc, carbon health, city
    md, tenet, dignity health, commonspirit, ascension, providence, sutter health, sutter, kindred, encompass health, mass general, massachusetts general,
    brigham, brigham and women's, mount sinai, nyu langone, northwell, newyork-presbyterian, montefiore, johns hopkins, duke health, unc health, atrium
    health, novant, northwestern medicine, ohiohealth, upmc, geisinger, penn medicine, jefferson health, temple health, cedars-sinai, cedars sinai, ucsf,
    ucla health, stanford health, scripps, sharp, banner, banner health, intermountain, memorial hermann, houston methodist, md anderson, baylor scott &
    white, baylor, emory, piedmont, vanderbilt, st. jude, st jude, boston children's, chop, shriners, blue cross, blue shield, bcbs, home instead,
    brookdale, sunrise senior living, visiting angels, planned parenthood, ymca, ywca, goodwill, salvation army, habitat for humanity, united way, feeding
    america, city year, teach for america, americorps, peace corps, kipp, success academy, bright horizons, kindercare, primrose, mathnasium, kumon,
    sylvan, princeton review, kaplan, mcgraw hill, scholastic, cengage, houghton mifflin, wiley, elsevier, springer nature, sage publications,
    harpercollins, random house, penguin random house, simon & schuster, hachette, macmillan, bloomsbury, condé nast, conde nast, hearst, gannett,
    mcclatchy, washington post, wall street journal, wsj, dow jones, associated press, npr, pbs, cnn, msnbc, espn, cbs, abc, a24, pixar, dreamworks,
    lucasfilm, marvel, lionsgate, mgm, sony pictures, live nation, ticketmaster, aeg, seatgeek, stubhub, eventbrite, draftkings, fanduel, caesars, mgm
    resorts, wynn, four seasons, ritz-carlton, ritz carlton, westin, sheraton, holiday inn, ihg, wyndham, best western, choice hotels, omni, fairmont,
    kimpton, soho house, carnival, royal caribbean, norwegian, vail resorts, six flags, cedar fair, seaworld, universal studios, planet fitness, equinox,
    orangetheory, lifetime fitness, soulcycle, alaska airlines, frontier, hawaiian airlines, allegiant, skywest, netjets, amtrak, greyhound, csx, bnsf,
    union pacific, norfolk southern, xpo, old dominion, jb hunt, j.b. hunt, schneider national, swift transportation, werner, knight-swift, ch robinson,
    c.h. robinson, expeditors, ontrac, purolator, canada post, landstar, sysco foods, waste management, republic services, clean harbors, veolia, suez,
    roto-rooter, servpro, terminix, orkin, rentokil, cintas, ecosure, abm, jll, cbre, cushman, cushman & wakefield, colliers, keller williams, re/max,
    remax, century 21, coldwell banker, greystar, lennar, pulte, toll brothers, dr horton, d.r. horton, kb home, aecom hunt, hensel phelps, dpr,
    mortenson, mccarthy, clark construction, gilbane, whiting-turner, suffolk, kimley-horn, hdr, black & veatch, burns & mcdonnell, stantec, hatch, tetra
    tech, ramboll, arcadis, buro happold, foster + partners, zaha hadid, gensler, hok, som, perkins&will, perkins and will, hks, nbbj, pg&e, con edison,
    coned, exelon, southern company, dominion, dominion energy, sempra, xcel energy, entergy, aep, nextera, invenergy, sunpower, tesla energy, plug power,
    bloom energy, chargepoint, fluence, form energy, baker hughes, occidental, eog, hess, pioneer, devon, apache, kinder morgan, enbridge, transcanada,
    suncor, cenovus, bhp, rio tinto, glencore, anglo american, freeport, newmont, barrick, fortescue, woodside, santos, agl, kirkland, kirkland & ellis,
    latham, latham & watkins, skadden, cravath, sullivan & cromwell, davis polk, white & case, sidley, jones day, dla piper, baker mckenzie, clifford
    chance, linklaters, allen & overy, a&o shearman, freshfields, slaughter and may, herbert smith freehills, hogan lovells, norton rose, eversheds, irwin
    mitchell, slater and gordon, pinsent masons, cms, taylor wessing, bird & bird, addleshaw goddard, travers smith, macfarlanes, mishcon, hill dickinson,
    fieldfisher, arthur cox, matheson, a&l goodbody, mccann fitzgerald, mason hayes, legal aid, aclu, shelter, citizens advice, mind, scope, barnardo's,
    nspcc, rspca, rspb, rnli, age uk, cancer research, cancer research uk, marie curie, british heart foundation, national trust, english heritage,
    wellcome, wellcome trust, wateraid, unhcr, msf, médecins sans frontières, amnesty, greenpeace, wwf, mercy corps, irc, world vision, plan
    international, undp, wfp, ifc, ebrd, adb, oecd, nato, european commission, european parliament, ecb, bundesbank, bank of england, fca, ofcom, ofgem,
    ofsted, ons, dvla, defra, moj, dfe, met office, met police, british library, british museum, tate, natural history museum, national gallery, royal
    opera house, national theatre, gchq, cps, hmpps, environment agency, network rail, tfl, transport for london, gwr, lner, avanti, southeastern,
    thameslink, northern rail, scotrail, first group, firstgroup, stagecoach, arriva, national express, go-ahead, addison lee, thames water, severn trent,
    anglian water, united utilities, yorkshire water, sse, scottish power, scottishpower, ovo, ovo energy, bulb, utilita, cadent, uk power networks,
    babcock, qinetiq, mbda, rolls royce, jaguar land rover, jlr, aston martin, mclaren, bentley, lotus, leyland, alexander dennis, wrightbus, harland &
    wolff, co-op, coop, iceland, spar, booths, farmfoods, b&m, home bargains, wilko, poundland, poundstretcher, the range, dunelm, wickes, homebase,
    halfords, kwik fit, travis perkins, toolstation, jewson, selco, tk maxx, matalan, peacocks, new look, river island, topshop, asos, boohoo, pretty
    little thing, prettylittlething, gymshark, jd sports, sports direct, decathlon, go outdoors, clarks, schuh, dr martens, ted baker, superdry, reiss,
    harvey nichols, harrods, selfridges, fenwick, debenhams, house of fraser, fortnum & mason, wh smith, whsmith, waterstones, foyles, hmv, smyths,
    hamleys, the entertainer, superdrug, holland & barrett, specsavers, vision express, pets at home, well pharmacy, lloyds pharmacy, rowlands, rymans,
    timpson, card factory, clintons, greene king, wetherspoon, wetherspoons, mitchells & butlers, stonegate, fuller's, fullers, young's, marston's,
    brewdog, whitbread, premier inn, travelodge, hawksmoor, dishoom, pizza express, zizzi, ask italian, yo sushi, itsu, honest burgers, gail's, gails, ole
    & steen, caffe nero, caffè nero, black sheep coffee, pure gym, puregym, the gym group, david lloyd, virgin active, nuffield health, spire, ramsay,
    circle health, priory, cygnet, four seasons health care, hc-one, barchester, care uk, sunrise, babylon, livi, great ormond street, gosh, guy's and st
    thomas', guys and st thomas, st thomas', king's college hospital, royal free, uclh, barts, barts health, moorfields, addenbrooke's, addenbrookes, john
    radcliffe, royal marsden, the christie, alder hey, nhs england, nhs scotland, public health england, ukhsa, hse, tusla, st james's hospital, mater,
    beaumont, tallaght hospital, an post, esb, bord gais, bord gáis, bord na móna, bord bia, eir, aib, bank of ireland, permanent tsb, ulster bank, irish
    life, vhi, laya, aer lingus, dublin bus, irish rail, iarnród éireann, coillte, glanbia, kerry group, kerry, ornua, dairygold, musgrave, dunnes, dunnes
    stores, supervalu, centra, penneys, brown thomas, arnotts, supermac's, supermacs, insomnia, butlers, guinness, jameson, irish distillers, paddy power,
    flutter, rté, rte, enterprise ireland, ida, ida ireland, revenue, an garda síochána, garda, ucd, tcd, trinity, dcu, ucc, university of galway,
    maynooth, tu dublin, lse, soas, open university, durham, exeter, st andrews, queen's university, queens university, aston, lancaster, leeds beckett,
    sheffield hallam, northumbria, king's college, goldsmiths, columbia, cornell, dartmouth, duke, caltech, nyu, usc, ucla, uc berkeley, berkeley,
    georgetown, notre dame, purdue, penn state, ohio state, georgia tech, carnegie mellon, cmu, northwestern, uchicago, tufts, wake forest, bowdoin,
    amherst, swarthmore, vassar, wellesley, mcgill, uoft, ubc, waterloo, queen's, anu, unsw, uts, monash, rmit, university of sydney, university of
    auckland, nus, ntu, hku, hkust, iit, iisc, iim, bits pilani, tu munich, tum, rwth, tu delft, ku leuven, sorbonne, inria, cnrs, max planck, fraunhofer,
    dlr, helmholtz, rbc, royal bank of canada, scotiabank, bmo, cibc, desjardins, national bank, manulife, sun life, sunlife, canada life, great-west
    life, loblaws, loblaw, sobeys, canadian tire, shoppers drug mart, hudson's bay, aritzia, mec, dollarama, rona, shaw, westjet, via rail, cn rail, cn,
    cp rail, go transit, ttc, translink, hydro one, hydro-québec, bc hydro, toronto hydro, ontario power generation, opg, bruce power, cae, magna,
    linamar, blackberry, opentext, constellation, wealthsimple, freshbooks, wattpad, ssense, woolworths, coles, bunnings, kmart, big w, myer, david jones,
    jb hi-fi, harvey norman, officeworks, chemist warehouse, dan murphy's, bws, wesfarmers, commonwealth bank, suncorp, iag, qbe, medibank, virgin
    australia, jetstar, auspost, australia post, nbn, rea, rea group, carsales, air new zealand, fonterra, the warehouse, pak'nsave, kiwibank, asb, bnz,
    acc, csiro, ato, sbs, services australia, ndis, transurban, lendlease, downer, ventia, john holland, cpb, cimic, multiplex, mirvac, stockland,
    goodman, tata consultancy services, tata motors, tata steel, tata power, tanishq, larsen & toubro, reliance retail, adani, vedanta, jsw, bhel, ongc,
    iocl, bpcl, hpcl, gail, ntpc, isro, drdo, barc, coal india, indian railways, lic, hdfc bank, icici bank, kotak mahindra, yes bank, idfc, indusind,
    bandhan, state bank of india, punjab national bank, canara bank, bank of baroda, bajaj finserv, bajaj auto, hero motocorp, tvs, maruti, maruti suzuki,
    ashok leyland, royal enfield, ola electric, ather, sun pharma, dr reddy's, cipla, lupin, biocon, apollo hospitals, fortis, max healthcare, manipal,
    narayana, aiims, itc, hindustan unilever, hul, asian paints, britannia, parle, amul, dabur, marico, nykaa, lenskart, bigbasket, blinkit, zepto, dunzo,
    urban company, oyo, makemytrip, indigo airlines, air india, vistara, spicejet, dream11, sharechat, inmobi, musigma, mu sigma, fractal, latentview,
    genpact, wns, exl, hexaware, birlasoft, coforge, zensar, ltts, kpit, tata elxsi, sasken, cyient, quest global, hinduja, aditya birla, birla, bharti,
    vodafone idea, jio platforms, sterlite, havells, crompton, voltas, blue star, godrej properties, dlf, lodha, bpi, bdo unibank, metrobank, jollibee,
    ayala, pldt, san miguel, sm, puregold, cebu pacific, philippine airlines, teleperformance, concentrix, taskus, alorica, ttec, sitel, foundever,
    startek, shopee, lazada, sea group, garena, tokopedia, traveloka, bukalapak, singtel, starhub, temasek, gic, capitaland, keppel, petronas, maybank,
    airasia, axiata, samsung electronics, sk hynix, hyundai motor, naver, kakao, coupang, rakuten, softbank, mercari, cyberagent, fast retailing, seven &
    i, aeon, suntory, kirin, asahi, sapporo, toyota motor, denso, mazda, subaru, suzuki, yamaha, kawasaki, keyence, fanuc, byd, nio, xpeng, geely, didi,
    meituan, jd.com, pinduoduo, shein, temu, netease, bilibili, oppo, vivo, dji, haier, midea, foxconn, mediatek, acer, asus, cathay pacific, swire,
    jardine, al futtaim, emaar, etihad, qatar airways, aramco, sabic, adnoc, careem, stc, mtn, safaricom, vodacom, telkom, absa, standard bank, fnb,
    nedbank, capitec, sanlam, old mutual, shoprite, pick n pay, naspers, takealot, eskom, transnet, sasol, equity, equity bank, kcb, co-op bank, m-pesa,
    twiga foods, kenya power, kenya airways, gtbank, guaranty trust, access bank, zenith bank, first bank, uba, dangote, nnpc, flutterwave, paystack,
    interswitch, jumia, konga, moniepoint, opay, kuda, piggyvest, ecobank, mercado libre, mercadolibre, rappi, itaú, itau, bradesco, petrobras, ambev,
    natura, globo, magalu, ifood, banco do brasil, cemex, bimbo, femsa, oxxo, televisa, despegar, sap se, siemens energy, deutsche telekom, telekom,
    deutsche post, deutsche bahn, bahn, schwarz gruppe, rewe, edeka, kaufland, netto, rossmann, otto, zalando, about you, mediamarkt, hornbach, tchibo,
    fielmann, metro ag, commerzbank, dz bank, sparkasse, kfw, lbbw, allianz se, ergo, huk-coburg, talanx, hannover re, munich re group, trumpf, festo, zf,
    schaeffler, mahle, hella, knorr-bremse, daimler truck, claas, krones, dürr, kuka, sick, zeiss, carl zeiss, leica, bosch rexroth, miele, bsh, liebherr
    hausgeräte, stihl, kärcher, würth, hilti, viessmann, vaillant, enbw, rwe, vattenfall, uniper, heidelberg materials, covestro, evonik, lanxess, wacker,
    merck kgaa, fresenius medical care, celonis, personio, trade republic, delivery hero, flixbus, getyourguide, contentful, babbel, check24, scout24,
    xing, teamviewer, software ag, datev, charité, vivantes, asklepios, helios, axel springer, bertelsmann, rtl, zdf, ard, dpa, spiegel, erste,
    raiffeisen, red bull, öbb, voestalpine, andritz, omv, swisscom, migros, coop schweiz, sbb, nestlé, lonza, givaudan, sika, geberit, lindt, rolex,
    swatch, julius baer, pictet, zürcher kantonalbank, carrefour, auchan, leclerc, fnac, orange, sfr, bouygues, vinci, eiffage, alstom, sncf, ratp, air
    france, air france-klm, klm, renault, peugeot, citroen, safran, dassault, dassault systèmes, airbus toulouse, thales alenia, engie, air liquide,
    saint-gobain, lafarge, legrand, essilor, pernod ricard, lactalis, amundi, crédit agricole, credit agricole, natixis, blablacar, doctolib, qonto,
    criteo, deezer, back market, ovhcloud, inetum, amadeus, telefónica, telefonica, iberdrola, repsol, endesa, caixabank, sabadell, mercadona, el corte
    inglés, desigual, glovo, cabify, iberia, vueling, indra, ferrovial, acciona, grifols, edp, galp, sonae, jerónimo martins, farfetch, outsystems,
    talkdesk, feedzai, eni, enel, generali, intesa, unicredit, ferrari, fiat, lamborghini, ducati, pirelli, luxottica, barilla, ferrero, lavazza,
    benetton, moncler, ing bank, abn, albert heijn, ahold, hema, bol.com, coolblue, mollie, bunq, tomtom, dsm, akzonobel, kbc, proximus, bpost, solvay,
    ucb, umicore, colruyt, delhaize, novo, maersk line, vestas wind, ørsted, carlsberg, arla, danfoss, grundfos, lego group, coloplast, demant, danske
    bank, jysk, bestseller, trustpilot, ikea group, h&m group, volvo cars, scania, atlas copco, sandvik, skf, hexagon, epiroc, alfa laval, tetra pak,
    klarna bank, northvolt, seb, handelsbanken, swedbank, telia, sas, ica, systembolaget, statkraft, norsk hydro, yara, telenor, dnb, equinor asa,
    kongsberg, orkla, schibsted, vipps, kahoot, finnair, wärtsilä, fortum, neste, upm, stora enso, valmet, rovio, wolt, allegro, cd projekt, pko, orlen,
    inpost, skoda, avast, kiwi.com, uipath, bitdefender, macpaw, otp, mol, wizz air, prezi, logmein, turkish airlines, trendyol, getir, hepsiburada,
    turkcell, koç, sabancı, check point, mobileye, elbit, rafael, iai, similarweb, taboola, outbrain, payoneer, cursor, anysphere, xai, inflection,
    character.ai, character ai, midjourney, elevenlabs, synthesia, deepl, aleph alpha, mistral ai, groq, cerebras, sambanova, together ai, pinecone,
    weaviate, langchain, weights & biases, labelbox, snorkel, datarobot, c3.ai, h2o.ai, dbt labs, dbt, fivetran, airbyte, hightouch, looker, tableau,
    thoughtspot, sigma, domo, alteryx, collibra, alation, monte carlo, starburst, dremio, clickhouse, timescale, neo4j, redis, couchbase, yugabyte,
    singlestore, temporal, pulumi, docker, kong, circleci, buildkite, jfrog, sonatype, snyk, wiz, lacework, tenable, rapid7, qualys, sentinelone,
    cybereason, darktrace, proofpoint, mimecast, knowbe4, 1password, lastpass, bitwarden, dashlane, yubico, onepassword, ping identity, sailpoint,
    beyondtrust, cyberark, barracuda, sophos, eset, kaspersky, avg, norton, mcafee, trend micro, lookout, tanium, expel, huntress, arctic wolf, vanta,
    drata, secureframe, carta, angellist, angelist, y combinator, techstars, a16z, sequoia, index ventures, balderton, atomico, general catalyst,
    lightspeed ventures, greylock, kleiner perkins, first round, pilot.com, bill.com, expensify, navan, tripactions, coupa, ariba, anaplan, netsuite,
    infor, epicor, ukg, adp, paychex, paycom, paylocity, bamboohr, bamboo hr, greenhouse, ashby, culture amp, 15five, hibob, papaya, velocity global,
    remote.com, justworks, trinet, zenefits, gong, salesloft, zoominfo, apollo.io, clari, braze, iterable, customer.io, attentive, yotpo, gorgias,
    recharge, bigcommerce, magento, faire, whatnot, poshmark, thredup, the realreal, vinted, depop, offerup, stitch fix, rent the runway, warby parker,
    allbirds, everlane, casper, harry's, dollar shave club, hello fresh, blue apron, misfits market, imperfect foods, thrive market, gopuff, getaround,
    turo, veo, nuro, aurora innovation, argo ai, motional, tusimple, kodiak, zipline, joby, archer, lilium, hermeus, flock safety, axon, verkada, samsara,
    motive, project44, fourkites, shipbob, shippo, deliverr, stord, veho, vroom, next insurance, policygenius, betterment, wealthfront, acorns, varo,
    brigit, earnin, upstart, lendingclub, better.com, rocket mortgage, quicken loans, loandepot, blend, marqeta, checkr, treasury prime, lithic, modern
    treasury, melio, airwallex, transferwise, remitly, moneygram, western union, gocardless, truelayer, zopa, oaknorth, atom bank, cleo, moneybox, nutmeg,
    freetrade, etoro, plus500, ig group, cmc markets, hargreaves lansdown, st james's place, quilter, schroders, abrdn, legal & general, l&g, phoenix
    group, direct line, admiral, hiscox, beazley, lloyd's of london, lloyd's, rsa, esure, saga, comparethemarket, moneysupermarket, gocompare,
    confused.com, rightmove, zoopla, purplebricks, foxtons, savills, knight frank, strutt & parker, countrywide, barratt, taylor wimpey, persimmon,
    berkeley group, bellway, redrow, vistry, crest nicholson, peabody, l&q, clarion, places for people, willmott dixon, mace, wates, galliford try,
    costain, bam, keltbray
""")
