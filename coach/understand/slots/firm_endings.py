"""How the names of firms end: "Ashford Interiors", "Sable Point Marina"; by what they make, sell or are."""

from coach.understand.vocabulary import SUFFIXES, TRADES
from coach.understand.wordlist import word_set

_AMBIGUOUS = word_set(
    "general union power paper steel water homes church mining savings elementary high memorial books shop"
)
"""Endings of firms that are family names or plain words as often."""
_MADE = word_set(
    "interiors paving landscaping scaffolding joinery tailors jewellers florists antiques fabrics kitchens bathrooms windows tiles timber "
    "fencing printers signs signage ceramics pottery potteries glass glassworks looms weavers knitwear footwear eyewear linens carpets "
    "upholstery glazing lighting masonry stonemasons carpentry woodworks ironworks metalworks millworks foundry forge castings tooling "
    "sawmill lumber saddlery cycles motors caravans trailers tyres bindery bookbinders plumbing heating insulation hardware robotics steels "
    "alloys pumps valves bearings cables wires fasteners tools machinery machines engines turbines batteries bikes bicycles scooters trucks "
    "elevators lifts doors bricks cement concrete aggregates quarries asphalt coatings paints pigments polymers resins rubber gears garments "
    "shoes hats denim silks woollens yarns threads tailoring uniforms leather infotech infosystems softlabs softech hosting telecoms wireless "
    "drones gliders optik photonics sensors lasers circuits displays devices appliances gaming animation petroleum gas fuels utilities "
    "drilling maschinenbau technik"
)
_FED = word_set(
    "creamery cheese chocolates roastery roasters distillery bakehouse butchers fishmongers cidery kaffee diner bistro brasserie inn hotel "
    "lodge tavern tearoom tearooms pizzeria taqueria cantina steakhouse eatery sushi ramen noodles donuts doughnuts bagels chicken bbq barbecue "
    "deli delicatessen patisserie boulangerie gelato smokehouse taproom brewing ales spirits wines cellars roasting farm ranch poultry eggs "
    "grains seeds gardens produce meats seafood seafoods fisheries bäckerei caterers"
)
_DONE = word_set(
    "charters cabs taxis tours haulage removals cleaning cleaners laundry decorators events weddings photography logistik boatyard shipyard "
    "shipyards ferries cruises airlines analytics opticians partners nurseries boutique plumbers electricals engineers recruitment staffing "
    "marina yachts boats sailing funeral funerals mortuary trucking leasing storage movers deliveries parcels tutoring tuition childcare "
    "playschool kindergarten conservatory orchestra opera ballet circus zoo aquarium archive archives cinema cinemas casino arcade bowling "
    "athletics pilates crossfit wellness massage nails barbers optometry orthodontics podiatry physio physiotherapy chiropractic dermatology "
    "cardiology oncology radiology rehab hospice urology fintech microfinance insurers assurance brokers brokerage lending loans payments "
    "equity trading aero helicopters railways buses coaches lettings villas apartments solicitors barristers attorneys conveyancing legal "
    "podcasts radio television magazine gazette tribune chronicle"
)
_PUBLIC = word_set(
    "parish municipality township constabulary police ambulance libraries parks housing schools prep juniors isd diocese cathedral synagogue "
    "mission shelter sparkasse stadtwerke klinik klinikum verlag werke kg ohg pte pvt sdn bhd oy srl sarl"
)
_BUILT = word_set(
    "house manor grange priory towers quay wharf factory factories plant yard stables kennels vets hostel guesthouse retreat chalets "
    "depot terminal refinery quarry mine plantation estate ranches blooms nurseries orchards creche preparatory infirmary sanatorium dispensary "
    "chemist chemists grocers greengrocers bakers butchery launderette laundromat carwash garage garages forecourt autos millers barbers hairdressers"
)
PLACE_ENDINGS = word_set(
    "hall court mill mills lane brook field grove gate bridge ridge valley lake bay harbour harbor point bakery"
)
"""Endings of firms that end family names as well: "Gorse Hill Hall"."""
FIRM_ENDINGS = (SUFFIXES | TRADES | _MADE | _FED | _DONE | _PUBLIC | _BUILT) - _AMBIGUOUS
