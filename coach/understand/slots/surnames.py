"""Family names from many countries, in lower case: a hint that the word before them is a first name."""

from coach.understand.wordlist import word_set

SURNAMES = word_set("""
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson
    martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green
    adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris
    morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood
    james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan
    bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace
    moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods
    washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder
    mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels
    ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight
    elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards
    contreras willis carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson
    santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey
    williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields park
    yang little banks padilla day walsh bowman schultz luna fowler mejia kapoor sharma gupta verma kumar mehta shah desai joshi kulkarni deshpande iyer
    iyengar nair menon pillai reddy rao naidu chowdhury banerjee mukherjee chatterjee ghosh bose das sen dutta bhat shetty hegde gowda kaur gill
    sandhu dhillon grewal sidhu malhotra khanna chopra arora bhatia sethi agarwal aggarwal goyal jain mittal bansal saxena srivastava mishra
    tiwari pandey dubey trivedi yadav thakur chauhan rathore solanki khan ahmed ahmad hussain hassan ali malik sheikh qureshi siddiqui farooq iqbal
    akhtar begum chaudhry butt mirza baig ansari aziz rahman islam hossain uddin karim haddad khoury nasser mansour saleh hamdan awad najjar farah
    okafor okonkwo okoro adeyemi adebayo adesanya oyelaran ogunleye balogun eze nwosu obi chukwu achebe uche mensah owusu boateng asante osei addo
    appiah mbeki dlamini khumalo nkosi ndlovu zulu mokoena botha nel pretorius vanwyk abebe tesfaye bekele kamau mwangi otieno odhiambo wanjiku
    kimani njoroge achieng mutua diallo traore keita diop ndiaye sow ba cisse toure kone zhang liu huang zhao wu zhou xu sun ma zhu hu guo lin
    luo gao zheng liang xie tang song deng feng yu dong xiao cheng cao yuan peng pan tan teo lim ng goh chua ong koh yeo chan cheung leung lam lau
    kwok tsang chow fung ho tsai kuo hsu sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi
    matsumoto inoue kimura shimizu hayashi saito mori abe ikeda hashimoto ishikawa ogawa okada fujita goto choi jung kang cho yoon jang
    han oh seo shin kwon hwang ahn hong pham vu vo dang bui do ngo duong ly bautista ocampo delacruz villanueva
    mueller muller schneider fischer becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz
    zimmermann braun hofmann kruger hartmann lange werner lehmann krause keller vogel frank berger winkler roth beck lorenz baumann franke albrecht
    schuster simon ludwig bohm winter kraus schumacher vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber graf dietrich ziegler
    kuhn kuhnert novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec kowalski kowalczyk nowak wisniewski wojcik kaminski lewandowski
    zielinski szymanski wozniak dabrowski kozlowski jankowski mazur krawczyk ivanov petrov sidorov smirnov kuznetsov popov sokolov volkov morozov
    novikov fedorov mikhailov shevchenko kovalenko bondarenko tkachenko kravchenko popescu ionescu popa radu dumitru horvat kovacic babic maric juric
    jovanovic petrovic nikolic markovic nagy kovacs toth szabo horvath varga kiss papadopoulos papadakis georgiou nikolaidis yilmaz kaya demir celik
    sahin ozturk aydin arslan rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo
    lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo oliveira souza pereira lima
    carvalho ferreira ribeiro almeida gomes martins rocha dias nascimento araujo cardoso teixeira correia moreira pinto sousa fonseca dubois durand
    leroy moreau laurent lefebvre michel bertrand roux vincent fournier morel girard andre mercier dupont lambert bonnet francois legrand
    garnier faure rousseau blanc guerin roussel nicolas perrin morin mathieu clement gauthier dumont lacroix janssen jansen devries
    visser smit meijer mulder bos vos peeters maes mertens willems claes wouters hendriks dekker brouwer johansen olsen larsen andersen
    pedersen nilsen kristiansen karlsen johnsen pettersen eriksen berg haugen hagen johannessen andreassen jacobsen dahl jorgensen halvorsen
    henriksen lund nielsen christensen rasmussen sorensen petersen madsen kristensen thomsen moller andersson johansson karlsson nilsson eriksson
    larsson olsson persson svensson gustafsson pettersson jonsson jansson hansson bengtsson lindberg jakobsson magnusson olofsson lindstrom
    lindqvist lindgren berglund fredriksson sandberg henriksson forsberg sjoberg wallin engstrom eklund danielsson lundin hakansson korhonen virtanen
    makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen o'brien o'connor o'neill o'reilly o'sullivan byrne doyle
    mccarthy gallagher doherty quinn mcloughlin connolly daly dunne brennan clarke
    farrell fitzgerald maguire nolan flynn kavanagh sheridan keane mcgrath mackenzie macdonald macleod fraser
    sinclair mcintyre mcallister drummond munro cameron abbott ashworth barlow barrett bates baxter blackburn booth bradshaw briggs burgess
    buckley chambers connor cross curtis davidson davison dawson denton dobson douglas farmer fletcher fleming francis frost gibbs giles
    goddard goodwin gough greenwood gregory hancock harding hargreaves hartley haynes heath hewitt hilton hobbs hodgson holland holt hooper hope
    hopkins horton howarth humphreys hutchinson ingram jarvis kemp kerr kirk knowles lamb leach lees lowe lyons manning marsden marsh mcbride
    middleton miles moss newman newton nicholson norris norton oconnor osborne owen parkin parry parsons pearce pearson peacock pickering poole potter
    preston pritchard pugh rees reeves rhodes rowe rowley rushton savage sharp sharpe sheppard skinner slater stanley steele stephenson stokes
    storey sutton swift talbot tate thorpe thornton todd townsend tyler vaughan wade walters waters watts whitehead whitehouse whittaker wilkins
    wilkinson woodward wyatt yates cohen levy goldberg goldstein katz shapiro friedman rosenberg rosen schwartz weiss kaplan levine
    rubin epstein bernstein greenberg silverman feldman abrams adler stern bloom blum mizrahi peretz biton dahan azoulay
    castellanos scarpa ruggiero deluca dangelo donovan mcnamara hennessy callahan brannigan costello delaney dempsey driscoll finnegan flanagan
""")
