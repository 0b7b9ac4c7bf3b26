"""Well-known names with a spelling of their own, by the same name in small letters."""

from coach.understand.wordlist import word_set

_OWN = word_set(
    "PwC IBM UBS SAP AWS EY EA BAE AXA ING NASA eBay LinkedIn YouTube TikTok GitHub GitLab OpenAI DeepMind PayPal "
    "HubSpot SoFi BlackRock JPMorgan McKinsey McDonald's McKesson AstraZeneca DoorDash WhatsApp SpaceX ServiceNow "
    "MongoDB GoDaddy PepsiCo FedEx UPS USAA AIG AMD ABB EDF EE IKEA ASOS AOL ADP AECOM AT&T B&Q H&M M&S P&G J&J BNP "
    "BASF E.ON UCLA MIT UCL LSE NYU WHO UNICEF UNESCO YMCA ZDF ARD SEB DPD UNHCR UCSF"
)
OWN = {name.casefold(): name for name in _OWN}
