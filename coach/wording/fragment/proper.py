"""Names that a chat writes small: days, months, places, languages, technical names."""

from coach.wording.vocabulary import words_of

_PLACES = (
    "germany france italy spain portugal poland sweden norway denmark finland ireland scotland wales england belgium "
    "austria switzerland greece turkey india china japan korea brazil mexico canada america africa europe asia "
    "australia ukraine romania hungary netherlands london paris berlin munich madrid rome vienna zurich amsterdam "
    "brussels dublin york boston chicago seattle toronto sydney singapore tokyo delhi dutch"
)
MONTHS_AND_DAYS = {
    w: w.capitalize()
    for w in (
        f"{_PLACES} mondays tuesdays wednesdays thursdays fridays saturdays sundays "
        "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
        "october november december jan feb apr aug sept oct nov dec tue tues wed thu thurs fri "
        "portuguese chinese japanese korean arabic russian turkish swedish hindi english german french spanish "
        "italian dutch norwegian swedish danish finnish portuguese russian japanese korean mandarin arabic turkish hindi greek czech european american british christmas"
    ).split()
}
TECH = {
    w.lower(): w
    for w in words_of(
        "SQL AWS GCP SAP CRM ERP API APIs ETL KPI KPIs OKRs HR UX UI QA SEO B2B B2C SaaS PMP CFO CEO CTO COO "
        "VP PhD MBA GDPR NHS UK USA EU CI DevOps GitHub GitLab Python Java JavaScript TypeScript Kubernetes "
        "Docker Terraform Kafka Spark Airflow Snowflake Databricks Postgres PostgreSQL MySQL MongoDB Redis "
        "Django Flask FastAPI Tableau Salesforce HubSpot Jira Figma Photoshop Azure Linux Windows Android iOS "
        "PyTorch TensorFlow Rails Scrum Kanban PowerPoint Zendesk Shopify Stripe Slack Excel dbt BI ML AI NLP "
        "LLM LLMs GPU PDF CSV VBA SAS SPSS MATLAB LinkedIn TV ICU A/B TDD SRE SLA SLAs R&D ISO SMEs SME Rust "
        "NGO NGOs PR CAD PCB HVAC ADHD MRI CV CVs HGV HGVs DNA HSE GMP HACCP SMS QR URL FAQ FAQs SharePoint "
        "Ofsted CDL CNA LPN EMT CPR OSHA NVQ GCSE GCSEs DBS CSCS TEFL ESL ITIL CCNA PLC PLCs CNC MIG TIG POS PPE VIP"
    )
}
"""Names that a chat writes small."""
