"""Employers that many people have heard of, in lower case: a hint beside the words around them, never a verdict."""

from functools import lru_cache

from coach import lazy_re as re
from coach.understand.slots.employers_wide import AGENCIES, WIDE, names

_NAMES = """
    google, alphabet, youtube, meta, facebook, instagram, whatsapp, amazon, aws, apple, microsoft, netflix, nvidia, intel, amd, ibm, oracle, sap,
    salesforce, adobe, cisco, dell, hp, hewlett packard, lenovo, samsung, sony, lg, huawei, xiaomi, tencent, alibaba, baidu, bytedance, tiktok,
    twitter, linkedin, snap, snapchat, pinterest, reddit, discord, slack, zoom, dropbox, box, notion, figma, canva, miro, asana, atlassian, jira,
    trello, monday.com, clickup, airtable, linear, github, gitlab, vercel, netlify, cloudflare, fastly, akamai, twilio, sendgrid, segment, stripe,
    square, block, paypal, venmo, plaid, brex, ramp, mercury, gusto, rippling, deel, remote, workday, servicenow, zendesk, intercom, hubspot,
    mailchimp, klaviyo, shopify, etsy, ebay, wayfair, chewy, instacart, doordash, uber, lyft, grab, gojek, bolt, ola, swiggy, zomato, flipkart,
    myntra, meesho, paytm, phonepe, razorpay, cred, zerodha, groww, upstox, freshworks, zoho, postman, browserstack, chargebee, byju's, unacademy,
    infosys, tcs, tata, wipro, hcl, cognizant, capgemini, accenture, deloitte, pwc, kpmg, ey, ernst & young, mckinsey, bcg, bain, oliver wyman,
    roland berger, booz allen, booz allen hamilton, gartner, forrester, persistent, mphasis, ltimindtree, mindtree, tech mahindra, l&t, reliance,
    jio, airtel, vodafone, bajaj, mahindra, godrej, hdfc, icici, axis bank, kotak, sbi, goldman, goldman sachs, jpmorgan, jp morgan, morgan stanley,
    citi, citibank, citigroup, bank of america, wells fargo, hsbc, barclays, lloyds, natwest, rbs, santander, bbva, ubs, credit suisse,
    deutsche bank, bnp paribas, bnp, societe generale, ing, rabobank, abn amro, nordea, dbs, ocbc, uob, standard chartered, macquarie, anz,
    commbank, westpac, nab, blackrock, blackstone, vanguard, fidelity, schwab, charles schwab, robinhood, coinbase, binance, kraken, ripple,
    visa, mastercard, amex, american express, discover, capital one, chime, sofi, klarna, affirm, afterpay, revolut, monzo, starling, wise,
    n26, nubank, adyen, checkout.com, worldpay, fiserv, fis, jane street, two sigma, citadel, de shaw, optiver, imc, jump trading, hrt, tesla,
    spacex, blue origin, boeing, airbus, lockheed, lockheed martin, raytheon, northrop, northrop grumman, bae, bae systems, rolls-royce, thales,
    leonardo, saab, anduril, palantir, databricks, snowflake, mongodb, elastic, confluent, cockroach labs, hashicorp, datadog, new relic, splunk,
    dynatrace, grafana, sentry, pagerduty, okta, auth0, crowdstrike, zscaler, palo alto networks, fortinet, cloudera, teradata, openai, anthropic,
    cohere, mistral, hugging face, deepmind, stability, scale, scale ai, runway, perplexity, ford, gm, general motors, toyota, honda, nissan,
    bmw, mercedes, daimler, volkswagen, vw, audi, porsche, volvo, hyundai, kia, stellantis, rivian, lucid, waymo, cruise, zoox, aurora, bosch,
    siemens, abb, schneider, schneider electric, honeywell, ge, general electric, 3m, caterpillar, john deere, deere, cummins, emerson, hitachi,
    panasonic, toshiba, mitsubishi, nec, fujitsu, canon, nikon, philips, ericsson, nokia, qualcomm, broadcom, arm, tsmc, asml, micron,
    texas instruments, nxp, infineon, walmart, target, costco, kroger, safeway, albertsons, publix, aldi, lidl, tesco, sainsbury's, sainsburys,
    asda, morrisons, waitrose, john lewis, m&s, marks and spencer, marks & spencer, boots, argos, currys, b&q, screwfix, next, primark, h&m, zara,
    inditex, uniqlo, gap, old navy, nike, adidas, puma, lululemon, patagonia, rei, ikea, home depot, lowe's, lowes, best buy, gamestop, macy's,
    nordstrom, sephora, ulta, cvs, walgreens, rite aid, starbucks, costa, costa coffee, pret, greggs, mcdonald's, mcdonalds, burger king, kfc,
    subway, chipotle, domino's, dominos, pizza hut, dunkin, tim hortons, wendy's, chick-fil-a, panera, nando's, nandos, wagamama, pepsi, pepsico,
    coca-cola, coca cola, coke, nestle, unilever, p&g, procter & gamble, kraft, kraft heinz, mars, mondelez, danone, heineken, diageo, ab inbev,
    l'oreal, loreal, estee lauder, colgate, pfizer, moderna, merck, novartis, roche, genentech, gsk, astrazeneca, sanofi, bayer,
    johnson & johnson, j&j, abbott, abbvie, amgen, gilead, biogen, eli lilly, lilly, novo nordisk, medtronic, stryker, illumina, labcorp,
    quest diagnostics, kaiser, kaiser permanente, mayo clinic, cleveland clinic, nhs, hca, unitedhealth, optum, cigna, aetna, humana, anthem,
    epic, cerner, bupa, aviva, axa, allianz, zurich, munich re, swiss re, prudential, metlife, aig, state farm, geico, progressive, allstate,
    liberty mutual, usaa, farmers, nationwide, lemonade, exxon, exxonmobil, chevron, shell, bp, total, totalenergies, equinor, conocophillips,
    halliburton, schlumberger, slb, duke energy, edf, eon, e.on, national grid, octopus, octopus energy, centrica, british gas, orsted, vestas,
    first solar, sunrun, enphase, verizon, at&t, t-mobile, comcast, xfinity, charter, spectrum, bt, openreach, virgin media, o2, ee, three, sky,
    telstra, optus, rogers, bell, telus, disney, warner, warner bros, paramount, nbc, nbcuniversal, fox, hulu, spotify, soundcloud, bbc, itv,
    channel 4, the guardian, guardian, new york times, nyt, bloomberg, reuters, thomson reuters, pearson, penguin, ea, electronic arts, activision,
    blizzard, ubisoft, riot, riot games, epic games, valve, roblox, unity, rockstar, king, supercell, nintendo, sega, zynga, airbnb, booking,
    booking.com, expedia, tripadvisor, hilton, marriott, hyatt, accor, delta, united, american airlines, southwest, jetblue, ryanair, easyjet,
    british airways, lufthansa, emirates, qantas, singapore airlines, air canada, fedex, ups, usps, dhl, royal mail, evri, dpd, maersk, flexport,
    deliveroo, just eat, ocado, gousto, hellofresh, wework, zillow, redfin, opendoor, compass, coursera, udemy, duolingo, khan academy, chegg,
    peloton, fitbit, garmin, strava, whoop, oura, headspace, calm, betterhelp, bumble, tinder, hinge, match group, nextdoor, yelp, grubhub,
    opentable, toast, lightspeed, sage, xero, intuit, turbotax, quickbooks, docusign, box, zapier, webflow, squarespace, wix, wordpress,
    automattic, godaddy, grammarly, loom, calendly, typeform, surveymonkey, qualtrics, medallia, sprinklr, hootsuite, buffer, sprout social,
    amplitude, mixpanel, heap, fullstory, hotjar, optimizely, launchdarkly, retool, supabase, planetscale, render, railway, replit, jetbrains,
    canonical, red hat, suse, mozilla, wikimedia, signal, telegram, unicef, unesco, who, world bank, imf, red cross, oxfam, save the children,
    harvard, mit, stanford, yale, princeton, oxford, cambridge, imperial, ucl, kcl, eth, epfl, nasa, esa, cern, nist, nih, cdc, fbi, cia, nsa, mi5,
    hmrc, dwp, home office, ministry of defence, civil service, raytheon technologies, general dynamics, l3harris, textron, jacobs, aecom, arup,
    mott macdonald, atkins, wsp, skanska, bechtel, fluor, turner, kiewit, laing o'rourke, balfour beatty, kier, morgan sindall, serco, capita,
    g4s, securitas, sodexo, compass group, aramark, iss, upwork, fiverr, toptal, turing, andela, thoughtworks, epam,
    globant, endava, softserve, luxoft, publicis, sapient, wpp, ogilvy, omnicom, dentsu, havas, ipg, saatchi, edelman, lego, hasbro, mattel,
    whirlpool, electrolux, dyson, shark, bose, sonos, gopro, roku, logitech, razer, corsair, acme, globex, initech, umbrella, hooli, contoso,
    fabrikam, northwind, adventure works, tailspin toys, wingtip toys, fourth coffee, litware, soylent, stark industries, wayne enterprises,
    cyberdyne, tyrell, wonka, dunder mifflin, pied piper, massive dynamic, vandelay, sterling cooper, los pollos hermanos, waystar royco
"""

_AS_WRITTEN = names(_NAMES) | WIDE
EMPLOYERS = _AS_WRITTEN | {name.replace("'", "") for name in _AS_WRITTEN}
_PIECE = re.compile(r"[\w']+|[^\w\s]")


def _by_beginning() -> dict[str, int]:
    """The first word of a name -> pieces of the longest name that begins with it."""
    found: dict[str, int] = {}
    for name in EMPLOYERS | AGENCIES:
        pieces = _PIECE.findall(name)
        found[pieces[0]] = max(found.get(pieces[0], 0), len(pieces))
    return found


_LONGEST = _by_beginning()


@lru_cache(maxsize=8192)
def longest_from(word: str) -> int:
    """How many words a name that begins with this one may have."""
    first = _PIECE.match(word)
    return max(_LONGEST.get(first[0], 0), _LONGEST.get(first[0].removesuffix("'s"), 0)) if first else 0


__all__ = ["AGENCIES", "EMPLOYERS", "longest_from"]
