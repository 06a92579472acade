"""Places that a service or a tool keeps for one organisation: its own subdomain, its project, the directory of its people.

All are hints: they open nothing, and many projects live in the open. What leaves to an AI does so without them all the same.
"""

from __future__ import annotations

import re
from functools import partial

from airlock.core.model import Category, Confidence, Rule, Severity

_WHY = "It tells whose code this is, which services you rent and where they answer."
_ADVICE = "Name a made-up host, such as host.example.com, or let the placeholder stand."
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_NOBODYS = (
    r"(?!(?:[a-z0-9-]{0,40}[.-])?(?:example|sample|demo|test|tests|testing|dummy|mock|fake|foo|bar|baz|acme|contoso|fabrikam|northwind|company"
    r"|mycompany|yourcompany|organization|organisation|mydomain|yourdomain|domain|subdomain|tenant|workspace|instance|site|xxx|abc|airlock)"
    r"(?:[.-]|(?![a-z0-9])))(?!(?:my|your|some|test|example|sample)[a-z0-9-])"
)
"""Labels that stand for anybody's, in documentation above all."""
_OWN = (
    r"(?!(?:www|api|apis|app|apps|auth|login|id|ids|accounts?|admin|help|support|docs?|developers?|dev|status|blog|community|forums?|trust|learn"
    r"|training|academy|university|marketplace|partners?|events|go|get|try|join|info|mail|email|news|hooks|webhooks?|static|cdn|assets|files|images"
    r"|download|downloads|updates?|secure|signin|signup|sso|portal|web|home|about|careers|jobs|investors?|store|shop|pages?|public|cloud|eu|us|au|uk"
    r"|jp|in|de|fr|ca|us\d\d(?:web)?|slack|edgeapi|wss[a-z-]{0,20}|my|team|teams|platform|customers?|success|connect|integrations?|global|feedback|code)\.)"
)
"""Labels under which the services themselves answer."""
_SERVICES = (
    *(
        "atlassian.net",
        "okta.com",
        "oktapreview.com",
        "okta-emea.com",
        "auth0.com",
        "onelogin.com",
        "pingidentity.com",
        "cloudflareaccess.com",
    ),
    *(
        "sharepoint.com",
        "slack.com",
        "service-now.com",
        "my.salesforce.com",
        "lightning.force.com",
        "zendesk.com",
        "freshdesk.com",
        "freshservice.com",
    ),
    *(
        "pagerduty.com",
        "splunkcloud.com",
        "cloud.looker.com",
        "looker.com",
        "online.tableau.com",
        "visualstudio.com",
        "dynamics.com",
        "bamboohr.com",
    ),
    *(
        "personio.de",
        "jamfcloud.com",
        "egnyte.com",
        "webex.com",
        "zoom.us",
        "quickbase.com",
        "myworkday.com",
        "successfactors.com",
        "ariba.com",
    ),
    *(
        "aws.found.io",
        "cloud.es.io",
        "grafana.net",
        "firebaseio.com",
        "appspot.com",
        "cloudfunctions.net",
        "teamcity.com",
    ),
    *(
        "atlassian-us-gov-mod.net",
        "jira.com",
        "greythr.com",
        "hibob.com",
        "lattice.com",
        "monday.com",
        "aha.io",
        "productboard.com",
    ),
)
"""Services that give each customer a subdomain."""
_TOOLS = (
    *(
        "jenkins",
        "grafana",
        "kibana",
        "prometheus",
        "alertmanager",
        "argocd",
        "sonarqube",
        "sonar",
        "artifactory",
        "vault",
        "consul",
        "nomad",
    ),
    *(
        "rancher",
        "keycloak",
        "splunk",
        "bastion",
        "intranet",
        "teamcity",
        "bamboo",
        "airflow",
        "superset",
        "metabase",
        "rundeck",
        "awx",
        "portainer",
    ),
    *(
        "zabbix",
        "nagios",
        "icinga",
        "graylog",
        "confluence",
        "jira",
        "bitbucket",
        "gitlab",
        "github",
        "nexus",
        "harbor",
        "vpn",
        "ldap",
        "phpmyadmin",
    ),
    *(
        "pgadmin",
        "kafka-ui",
        "rabbitmq",
        "elasticsearch",
        "wiki",
        "backstage",
        "sentry",
        "api.k8s",
        "k8s",
        "kube",
        "kubernetes",
        "swagger",
        "mlflow",
    ),
)
"""What organisations run for themselves, and give a host of its own."""
_ENDS = r"(?=[:/?#\"'`\s<>,;)\]]|\Z)"
_hint = partial(Rule, category=Category.INTERNAL, why=_WHY, advice=_ADVICE, severity=Severity.HINT, confidence=Confidence.MEDIUM)

RULES = (
    _hint(
        id="tenant_host",
        kind="internal_host",
        title="Host that a service keeps for one customer",
        label="INTERNAL_HOST",
        source="https://developer.okta.com/docs/concepts/okta-organizations/",
        keywords=tuple(f".{service}" for service in _SERVICES),
        pattern=rf"(?<![\w.@-]){_NOBODYS}{_OWN}(?P<secret>{_LABEL}(?:\.[a-z0-9-]{{1,20}}){{0,2}}\.(?:{'|'.join(map(re.escape, _SERVICES))})){_ENDS}",
        examples=(
            "https://«orchidtools.atlassian" + ".net»/browse/PAY-12",
            'issuer = "https://«orchidtools.okta' + '.com»/oauth2/default"',
        ),
        counterexamples=(
            "https://example.okta.com/",
            "https://hooks.slack.com/services/x",
            "https://mycompany.atlassian.net",
            "https://api.zoom.us/v2",
            "https://${tenant}.auth0.com",
        ),
        lead=130,
        reach=300,
    ),
    _hint(
        id="cloud_endpoint",
        kind="internal_host",
        title="Host of a service of one's own in a cloud",
        label="INTERNAL_HOST",
        source="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html",
        keywords=(
            ".execute-api.",
            ".lambda-url.",
            ".cache.amazonaws.com",
            ".mongodb.net",
            ".gateway.dev",
            ".eks.amazonaws.com",
            "ec2-",
        ),
        pattern=(
            rf"(?<![\w.-]){_NOBODYS}(?P<secret>(?:(?=[a-z]{{0,9}}\d)[a-z0-9]{{10}}\.execute-api\.[a-z0-9-]{{6,20}}\.amazonaws\.com|(?=[a-z]{{0,19}}\d)[a-z0-9]{{20,40}}\.lambda-url\.[a-z0-9-]{{6,20}}\.on\.aws"
            r"|[a-z0-9-]{3,60}\.(?=[a-z]{0,12}\d)[a-z0-9]{5,14}\.(?:[a-z0-9]{2,12}\.){0,3}cache\.amazonaws\.com|[a-z0-9-]{3,60}\.(?=[a-z]{0,9}\d)[a-z0-9]{4,10}\.mongodb\.net"
            rf"|[A-Fa-f0-9]{{32}}\.\w{{2,4}}\.[a-z0-9-]{{6,20}}\.eks\.amazonaws\.com|ec2-(?!198-51-100|203-0-113|192-0-2)\d{{1,3}}(?:-\d{{1,3}}){{3}}\.[a-z0-9.-]{{0,24}}compute(?:-1)?\.amazonaws\.com|[a-z][a-z0-9-]{{5,60}}\.[a-z]{{2}}\.gateway\.dev)){_ENDS}"
        ),
        examples=(
            "https://«a1b2c3d4e5.execute-api" + ".eu-west-1.amazonaws.com»/prod",
            "mongodb+srv://«cluster0.ab1cd.mongodb" + ".net»/shop",
            "redis://«carts.a1b2c3.ng.0001.use1.cache" + ".amazonaws.com»:6379",
            "http://«ec2-18-194-77-12.eu-west-1.compute" + ".amazonaws.com»:8080/",
            "server: https://«0F1E2D3C4B5A69788796A5B4C3D2E1F0.gr7.eu-west-1.eks" + ".amazonaws.com»",
        ),
        counterexamples=(
            "https://abcdefghij.execute-api.us-east-1.amazonaws.com/x",
            "https://${id}.execute-api.eu-west-1.amazonaws.com",
            "cluster0.xxxxx.mongodb.net",
            "http://ec2-203-0-113-25.compute-1" + ".amazonaws.com",
        ),
        lead=130,
        reach=300,
    ),
    _hint(
        id="tool_host",
        kind="internal_host",
        title="Host of a tool that an organisation runs for itself",
        label="INTERNAL_HOST",
        source="https://attack.mitre.org/techniques/T1590/",
        keywords=tuple(f"://{tool}{end}" for tool in _TOOLS for end in ".-"),
        pattern=(
            rf"://(?![^\s\"'/]{{0,80}}\b(?:example|sample|demo|test|mycompany|yourcompany|company|mydomain|yourdomain|domain|acme|contoso|foo|bar)\b)"
            rf"(?![^\s\"'/:]{{0,80}}(?:\.(?:org|dev|test|invalid|localhost|local)|\b(?:github|gitbooks?|readthedocs|netlify|vercel)\.(?:com|io|app))(?![\w.-]))"
            rf"(?P<secret>(?:{'|'.join(map(re.escape, _TOOLS))})(?:-[a-z0-9-]{{1,30}})?(?:\.{_LABEL}){{1,4}}\.(?!com\.)[a-z]{{2,12}}){_ENDS}"
        ),
        examples=("https://«jenkins.intra.orchid-tools" + ".com»/job/x", "url: https://«grafana.ops.orchid-tools" + ".io»/d/x"),
        counterexamples=(
            "https://jenkins.io/doc",
            "https://wiki.archlinux.org/x",
            "https://jenkins.example.com/",
            "https://grafana.com/docs",
            "https://gitlab.gnome.org/x",
        ),
        reach=400,
    ),
    _hint(
        id="cloud_project",
        kind="cloud_account",
        title="Project in a cloud",
        label="CLOUD_ACCOUNT",
        source="https://cloud.google.com/resource-manager/docs/creating-managing-projects",
        keywords=("projects/", "gke_", "dev.azure.com/"),
        pattern=(
            rf"(?:(?<![\w.-])projects/(?=[a-z0-9-]{{6,30}}/(?:secrets|topics|subscriptions|locations|datasets|instances|zones|regions|global|databases|serviceAccounts)/)"
            rf"|(?<![\w.-])gke_(?=[a-z0-9-]{{6,30}}_[a-z]{{2,12}}-)|dev\.azure\.com/(?=[a-z0-9-]{{6,50}}/))"
            rf"{_NOBODYS}(?!(?:project|projects)[a-z0-9-]{{0,4}}[/_.])(?P<secret>[a-z][a-z0-9-]{{2,48}}[a-z0-9])"
        ),
        examples=(
            '"projects/«orchid-prod-' + '384712»/secrets/x"',
            "context: gke_«orchid-prod-" + "384712»_europe-west1_main",
            "https://dev.azure.com/«orchidtools»/shop",
        ),
        counterexamples=(
            "projects/my-project/topics/x",
            "projects/{project}/secrets/x",
            "src/projects/shop/readme",
            "https://dev.azure.com/example/x",
        ),
    ),
    _hint(
        id="cloud_resource",
        kind="cloud_account",
        title="Part of a network in a cloud",
        label="CLOUD_ACCOUNT",
        source="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html",
        keywords=tuple(
            f"{part}-0" for part in ("vpc", "subnet", "sg", "eni", "rtb", "igw", "nat", "vpce", "tgw", "eipalloc", "pcx", "vgw")
        ),
        pattern=(
            r"(?<![\w-])(?P<secret>(?:vpc|subnet|sg|eni|rtb|igw|nat|vpce|tgw|eipalloc|pcx|vgw)-0"
            r"(?!1?2?3?4?5?6?7890|123|abc|\w{0,12}(?:012345|123456|abcdef|000000|ffffff))[0-9a-f]{16})(?![\w-])"
        ),
        examples=('vpc_id = "«vpc-0' + 'a1b27c3d9e5f4071»"',),
        counterexamples=("vpc-0123456789abcdef0", "sg-0abcdef1234567890", "subnet-0example", "vpc-00000000000000000"),
    ),
    _hint(
        id="directory_name",
        kind="internal_host",
        title="Name of an organisation's directory",
        label="INTERNAL_HOST",
        source="https://www.rfc-editor.org/rfc/rfc2247",
        keywords=("dc=",),
        pattern=(
            r"(?<![\w=])(?![^\r\n;]{0,80}\b(?i:dc)=(?i:example|test)\b)(?P<secret>(?i:dc)=(?!(?i:example|sample|test|my|your|mydomain|my-domain|domain|company|mycompany|acme|contoso|foo|bar|localhost|springframework|demonstration|some)\b)[\w-]{2,40}"
            r"(?:,[ ]?(?i:dc)=[\w-]{2,40}){1,4})(?![\w-])"
        ),
        examples=('base = "ou=people,«dc=orchid' + '-tools,dc=local»"',),
        counterexamples=("dc=example,dc=com", "base = 'dc=test,dc=org'", "dc=x", "dc=mydomain,dc=local"),
    ),
)
