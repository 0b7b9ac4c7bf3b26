"""Larger towns of where our users live, which are nobody's name: "assessment centre, Milton Keynes".

From GeoNames (geonames.org, CC BY 4.0): towns of some countries above a size, without those that are names of people,
well-known employers or everyday words as well."""

from coach.understand.wordlist import word_set

_OF_ONE_WORD = word_set("""
    aachen abbotsford abeokuta aberdeen abilene abuja accra acton ado-ekiti agege agra ahmedabad ahuntsic-cartierville ajegunle ajman
    ajmer akowonjo akron akure alhambra aligarh alimosho allentown altona amarillo ambattur amravati amritsar amsterdam anaheim
    anchorage antioch arlington arnhem arvada asansol ashaiman ashford astoria athens athlone atlanta atsiaman auckland augsburg
    aurangabad aylesbury bakersfield balbriggan ballarat ballincollig baltimore bangor bareilly barnsley barrie basel basildon
    basingstoke battersea bauchi bebington beckenham becontree bedford belagavi belfast bellevue bendigo bengaluru benoni berlin bern
    berwick bexley bhatpara bhavnagar bhayandar bhilai bhiwandi bhopal bhubaneswar bida bielefeld bikaner bilimora billings birkenhead
    blackpool blacktown bloemfontein bochum boise bokaro boksburg bonn bootle bordeaux borivli boston botshabelo bournemouth bracknell
    brakpan brampton braunschweig breda bremen bridgeport brighton brisbane bristol brixton brooklyn brownsville buffalo bunbury
    bundaberg burnaby burnley bushwick calabar calgary caloundra canberra cannock canterbury cardiff carlisle carlow carlsbad
    carrigaline carrollton castlereagh celbridge chandigarh charleston chatham chattanooga chelmsford cheltenham chemnitz chennai
    chesapeake chester chesterfield chicago chingford christchurch cincinnati clarksville clearwater coimbatore colchester columbus
    concord coquitlam corby coventry craigavon craigieburn crewe cricklewood croydon cuttack cypress dagenham dallas darlington dayrah
    dayton dehradun delhi denver derby derry detroit dewsbury dhanbad dharavi diepsloot dombivali donaustadt doncaster dortmund dresden
    drogheda dubai dublin duisburg dundalk dundee dunedin durban durgapur dusseldorf eastbourne edinburgh edmonton efon-alaaye
    eimsbuttel eindhoven eldoret elgin elmhurst emalahleni enschede enugu erfurt erode escondido essen etobicoke evansville evaton
    fairfield fargo faridabad farnborough favoriten fayetteville feltham finchley finglas floridsdorf folkestone freiburg fremont fresno
    frisco fulham fullerton fylde gainesville galway gateshead gatineau gboko geelong gelsenkirchen geneva germiston ghaziabad
    gillingham gladstone glasgow glendale gloucester gombe gorakhpur gosport gqeberha gravesend grays graz greensboro gresham greystones
    grimsby groningen guelph guildford guntur gurugram guwahati gwalior haarlem halesowen halifax hamburg hamburg-mitte hamburg-nord
    hannover harlem harlow harrogate harrow hartlepool hereford hialeah hobart honolulu hounslow hove howrah hubballi huddersfield
    huntsville hyderabad ibadan ikare ikeja ile-ife ilesa ilford ilorin indianapolis indore inglewood innsbruck invercargill ipswich
    iseyin islington jabalpur jacksonville jaipur jajmau jalandhar jalgaon jamaica jammu jamnagar jamshedpur jodhpur johannesburg joliet
    kaduna kakamega kalaburagi kallakurichi kalyan kanayannur kano kanpur kariega karlsruhe kassel katsina kelowna kettering
    kidderminster kiel kikuyu kisumu kitchener knoxville kochi koforidua kolhapur kolkata koln koreatown kozhikode krefeld krugersdorp
    kumasi kurnool lafayette lagos lakewood langley lansing laredo launceston lausanne laval leeds leicester leipzig lekki letterkenny
    lexington limerick linz lisburn littlehampton liverpool longueuil loughborough louisville lowestoft lubbock lubeck lucknow ludhiana
    luton madurai magdeburg maidenhead maidstone maiduguri mainz maitland makurdi malegaon manchester mandurah mangaluru manhattan
    mannheim margate marienthal marseille maryvale mcallen meerut melbourne memphis mendip mesquite metairie miami middlesbrough midland
    milwaukee minneapolis miramar mississauga mitcham mobile mombasa monchengladbach montreal moradabad mumbai munich munster
    murfreesboro musaffah mysuru naas nagpur nairobi najafgarh nakuru nanded nantes naperville napier narela nashik nashville nellore
    nepean newark newcastle newport newtownabbey nijmegen norfolk northampton norwich nottingham nowrangapur nuneaton nuremberg oakland
    oakville obalende oberhausen obuase oceanside odessa ogbomoso okene olathe oldham omaha ondo onitsha ontario oshawa osogbo ottakring
    ottawa owerri oxnard paignton pakenham palmdale papatoetoe pasadena patna peckham peoria perth peterborough philadelphia phoenix
    pietermaritzburg pimpri pimpri-chinchwad pittsburgh pittwater plano plymouth polokwane pomona porirua portland portlaoise portsmouth
    potsdam prayagraj pretoria provo puducherry pune purley putney quebec raipur rajkot ramgundam ranchi randburg rasapudipalem redditch
    reno rhondda rochdale rochester rockford rockhampton romford roodepoort roseville rossendale rostock rotherham rotorua rotterdam
    ruiru runcorn rustenburg saarbrucken sacramento saguenay saharanpur salem salford salzburg sandyford sangli sapele saskatoon
    scarborough scottsdale scunthorpe seattle sekondi sharjah sheffield sholapur shreveport shrewsbury siliguri simmering sligo slough
    sokoto solihull soshanguve southall southampton southend-on-sea southport soweto spokane springfield srinagar stamford stevenage
    stockport stockton stockton-on-tees stoke-on-trent stourbridge strasbourg streatham stroud stuttgart sunderland sunnyvale surat
    surrey swansea swindon syracuse tacoma takoradi tallaght tallahassee tamale tampa tamworth tarneit taunton tauranga telford tema
    temecula tempe templeogue teni thane thembisa thika thiruvananthapuram tilburg tiruchirappalli tirunelveli tiruppur tonypandy
    toowoomba topeka toronto torquay torrance tottenham toulouse townsville tralee tri-cities trois-rivieres tucson tuggeranong tulsa
    tuscaloosa tynemouth udaipur ujjain ulhasnagar umuahia utrecht uxbridge vadodara vancouver varanasi vellore vereeniging victorville
    vienna vijayawada virar visakhapatnam visalia waco wakefield wallasey walsall walthamstow wandsbek warangal warri warrington
    waterford waterlooville watford welkom wellingborough wellington wembley werribee westminster weston-super-mare wexford whangarei
    whitby wichita widnes wiesbaden wigan wilmington wimbledon windsor winnipeg winston-salem winterthur woking wollongong wolverhampton
    worcester wrexham wuppertal yenagoa yola yonkers zaria
    """)
_OF_MORE = """
    abu dhabi, almere stad, ann arbor, barrow in furness, baton rouge, benin city, bognor regis, burton upon trent, canary wharf, cape
    coast, cape coral, cape town, cedar rapids, chula vista, coffs harbour, colorado springs, coral springs, corpus christi, costa mesa,
    des moines, dun laoghaire, east chattanooga, east flatbush, east hampton, east harlem, east kilbride, east london, east los angeles,
    east new york, ebute ikorodu, el monte, el paso, ellesmere port town, enfield town, fort collins, fort lauderdale, fort wayne, fort
    worth, frankfurt am main, garden grove, gold coast, grand prairie, grand rapids, great yarmouth, greater sudbury, hemel hempstead,
    hervey bay, high wycombe, huntington beach, ijebu ode, ikot ekpene, jebel ali, jersey city, kansas city, karol bagh, kingston upon
    hull, klagenfurt am worthersee, las vegas, le vieux-longueuil, little rock, logan city, long beach, los angeles, lower hutt, manukau
    city, marne la vallee, miami gardens, milton keynes, moreno valley, navi mumbai, neue neustadt, new haven, new orleans, new
    plymouth, new york city, newcastle under lyme, newcastle upon tyne, newport news, north las vegas, oklahoma city, overland park,
    palm bay, palmerston north, pembroke pines, port harcourt, port macquarie, port saint lucie, rancho cucamonga, ras al khaimah,
    richards bay, richmond hill, royal tunbridge wells, saint paul, saint peters, salt lake city, san antonio, san bernardino, san
    diego, san francisco, san jose, santa ana, santa clara, santa clarita, santa rosa, sheepshead bay, shivaji nagar, simi valley, sioux
    falls, south boston, south croydon, south dublin, south shields, st albans, st helens, st. catharines, st. louis, st. petersburg,
    stamford hill, staten island, sterling heights, sunshine coast, sutton coldfield, the bronx, the hague, thousand oaks, upper west
    side, van nuys, virginia beach, washington heights, west bromwich, west jordan, west palm beach, west valley city
    """
REGIONS = word_set(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana "
    "iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska "
    "nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta "
    "manitoba saskatchewan queensland tasmania england scotland wales ireland germany india nigeria australia canada usa uk "
    "nsw"
)
"""Behind the name of a town: "Austin Texas"."""


TOWNS = _OF_ONE_WORD | frozenset(" ".join(name.split()) for name in _OF_MORE.split(","))
TONGUES = word_set(
    "english welsh irish gaelic french german spanish italian polish portuguese dutch hindi tamil telugu arabic mandarin cantonese russian turkish "
    "japanese korean chinese hebrew urdu bengali yoruba igbo hausa swahili pidgin excel word python java"
)
"""Languages, which one speaks "in" like one works in a town."""
