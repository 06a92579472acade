"""The names of what lets a value out, as regular expressions: functions, methods and commands of as many languages as there are.

Only names, and how calls and commands are written; what is told from them is in sinks.py. A name goes where others of its kind are.
"""

from __future__ import annotations

METHOD = r"(?:\.|::|->|\?\.|!\.|:)"
GENERIC = r"(?:<[^<>()\n]{0,60}>)?"
CHAIN = rf"(?:{METHOD}\w{{1,40}}(?:\([^()\n]{{0,200}}\))?){{0,4}}?"
"""Members and calls on the way to the one that counts."""
CALL = rf"{GENERIC}(?:!\s*[(\[{{]|\s*\(|\s*\{{(?=\s*[\"'`]))"
POSITION = (
    r"(?:^|[;&|(\[{=!@`$,]|=>|<\?php\s|:\s|-\s|\b(?:then|do|else|return|await|and|or|unless|if|while|not|sudo|exec|xargs|time|nohup|RUN|CMD"
    r"|ENTRYPOINT)\s)"
    r"\s*(?:[A-Za-z_]\w{0,40}=\S{0,80}\s+)*[-@]{0,2}"
)
"""What stands before a command."""
ARGUMENT = r"[ \t]+(?=[\"'`@$%:\w<\\(\-~*]|\Z)(?!(?:=|:=|<-|in|is|as|and|or|if|from|of|to)\b)(?!=)"
"""What stands behind the name of a command that is given something."""
LOG_VERBS = (
    r"(?:e?print|puts|echo|log|debug|info|warn|error|trace|verbose|notice|critical|fatal|exception|inspect|alert|table|dir|dump|secho"
    r"|put_line|at_?info"
    r"|add_?breadcrumb|set_?(?:tag|extra|context)|report_?(?:error|exception)|show_?\w*(?:message|dialog|toast|alert|notification)"
    r"|display|toast|flash)"
    r"(?:f|ln|f?ln|ing|_?(?:message|line|error|exception|event|async|information|debug|warning|info|critical|trace))?"
)
"""What members that print or log are called, whatever they are members of."""
LOG_OWNERS = (
    r"(?:console|System\.(?:out|err)|log(?:ger|ging|rus)?|slog|klog|glog|zap|syslog|LOG(?:GER)?|Log(?:ger)?|Trace|Timber|sentry\w*"
    r"|Sentry|rollbar|[bB]ugsnag|warnings"
    r"|traceback|DBMS_OUTPUT|error_logger|MessageBox|Toast)"
)
"""Whose members print or log, whatever they are called."""
PRINTERS = (
    r"e?p?print(?:ln|f|_r)?|F?[Pp]rint(?:ln|f)?|v?f?w?printf|dprintf|puts|fputs|echo|NSLog|os_log|dbg|var_dump|var_export|pp|alert|say"
    r"|die|croak|carp|confess"
    r"|panic|fatalError|preconditionFailure|assertionFailure|debugPrint|dump|dd|trigger_error|error_log|syslog|perror"
    r"|h?[pP]utStr(?:Ln)?|trace(?:Show|M)?"
    r"|print_(?:endline|string)|prerr_endline|Write-(?:Host|Output|Verbose|Debug|Warning|Error|Information|EventLog)|Out-(?:Host|String"
    r"|Default|Printer)"
    r"|warn|abort|(?:sys\.|process\.)?exit|reject|\w*(?:Error|Exception|Errorf)|errors\.New|Notification|emit_?[wW]arning"
    r"|write(?:ln)?!?|capture_?(?:[mM]essage|[eE]xception)|logger|qDebug|qInfo|qWarning|qCritical|inspect"
)
KERNEL_LOGS = r"printk|pr_(?:info|err|warn|debug|notice)|dev_(?:info|err|warn|dbg)|__android_log_\w+|(?:[A-Z]{2,12}_)?LOG(?:_?[A-Z]{1,10})?"
BARE_LOGS = r"(?<!\.)(?:log|debug|info|trace|verbose)(?:\([^()\n]{0,80}\))?"
"""Functions that log, called by their names alone, or what they return."""
MACROS = r"(?:info|warn|error|debug|trace|log|event|todo|unreachable|unimplemented|bail|anyhow)"
"""Macros of Rust; a `!` stands behind them."""
PRINTING_COMMANDS = r"echo|printf|printenv|logger|wall|cat(?=\s*<<<)|Write-(?:Host|Output)"
SHORT_PRINTERS = r"p|cat|message|stop|warning|error|display"
SHOWING = (
    r"Text|TextView|Tooltip|SnackBar|AlertDialog|ActionSheet|flash|put_flash|render_template\w*|render(?=\(\s*(?:request|self\.request|conn)\b)"
    r"|(?<![\w.>])view(?=\(\s*[\"'])|(?<=\)\.)(?:text|html)"
    r"|\w{0,3}[mM]essage[bB]ox\.\w+|html\.(?:Div|P|H[1-6]|Span|Label|Td|Li|Code|Pre)"
    r"|(?:(?<=\w\.)|(?<=\w:)|(?<=\w->))(?:set(?:Text|InnerText|PlainText|HTML|ToolTip|WindowTitle)|insertAdjacent(?:HTML|Text)|createTextNode|(?:fill|stroke)Text"
    r"|\$?toast|markdown|caption|sup_?title|title|set_(?:text|title|label)|subheader|success|addFlash|fail|reply_\w+|addAttribute)"
)
"""What puts a text before people's eyes."""
SHOWING_COMMANDS = r"notify-send|zenity|whiptail|dialog|kdialog|terminal-notifier|osascript|figlet"
CLIENTS = (
    r"(?:requests|httpx|aiohttp|axios|https?|urllib\d?|Http|HTTP|HTTPoison|Req|Tesla|Finch|got|ky|superagent|reqwest|ureq|Faraday"
    r"|HTTParty|RestClient|Typhoeus"
    r"|Excon|httr2?|restTemplate|webClient|WebClient|httpClient|HttpClient|Alamofire|AF|dio|Dio|jQuery|ua|LWP)"
)
SENDING = r"(?:get|post|put|patch|delete|request|send|head|options|ajax|fetch|call|exchange|form|download|upload|open|do)\w*"
PEERS = (
    r"(?:session|client|request|net|conn|connection|socket|sock|ws|websocket|channel|producer|mailer|transporter|bot|slack|webhook"
    r"|res|response|reply|this)"
)
ANSWERS = (
    r"(?:res|resp|response|reply|rep|ctx|context|c|w|h|self)\b(?:(?:\.|->)\w{1,20}\([^()\n]{0,60}\)){0,3}(?:\.|->)"
    r"(?:json[pP]?|JSONP?|IndentedJSON|XML|YAML|SendString|send\w*|set_?[hH]eader|add_?[hH]eader|appendHeader|write_?[hH]ead)"
    r"|ResponseEntity\.\w+|Response\.(?:ok|json|text|status\([^()\n]{0,40}\)\.entity)|Header\(\)\.(?:Set|Add)|(?<![\w.>:$])header(?=\(\s*[\"'])"
    r"|(?:c|ctx)\.(?:String|HTML|Data|Blob)|(?:[rR]esponse|res)\.[hH]eaders?\.(?:Add|Append|Set|add|append|set)|Json(?=\(\s*json!)"
    r"|send_resp|put_resp_header|(?<![\w.])(?:text|html)(?=\(\s*conn\b)|ga|fbq|dataLayer\.push|respondText|respondHtml|call\.respond\w*|HttpResponse::\w+\(\)(?:\.\w+\([^()]*\))*\.(?:body|json)|(?<![\w.>:])json(?=\(\s*(?:\{|conn\b))|HttpServerResponse\.\w+|(?:new\s+)?Response(?=\(\s*[\"'`{(J$\w])"
)
"""What answers a request of somebody."""
PEER_SENDS = r"(?:(?:post|put|patch|request|send|publish|json|end)\w*|(?:Get|Post|Put|Patch|Delete|Do|Send|Request|Publish)\w*)"
SEND_VERBS = (
    r"(?:send|sendall|sendto|end|reply|respond|post|publish|emit|broadcast|upload|put_?object|notify)"
    r"(?:_?(?:json|message|text|mail|data|file|form|string|async|bytes|as|object)){0,3}"
)
"""What members that send are called, whatever they are members of."""
WRITE_VERBS = r"(?:write|writeln|writelines?|write_?(?:all|string|bytes|str|line|text|json)\w*|append(?:text|all\w*)|put_?contents)"
NETWORK = (
    r"(?:(?<!\.)|(?<=window\.)|(?<=self\.)|(?<=globalThis\.))fetch|axios|urlopen|urlretrieve|curl\w*|file_get_contents|fsockopen"
    r"|stream_socket_client|sendBeacon|WebSocket|EventSource|XMLHttpRequest"
    r"|send(?:to|all|msg)?|send_?[mM]ail|send_?[mM]essage|gethostby\w+|getaddrinfo|get(?:All)?ByName|GetHost(?:Entry|Addresses)\w*"
    r"|Lookup(?:Host|IP|TXT|Addr|CNAME)"
    r"|dns_get_record|checkdnsrr|res_query|(?:Download|Upload)(?:String|Data|File)\w*|NewRequest(?:WithContext)?|PostForm|newCall"
    r"|postMessage|set_?[bB]ody"
    r"|create_?(?:[iI]ssue|[cC]omment|[gG]ist|[pP]ull)\w*|chat_postMessage|jsonify|JsonResponse|HttpResponse|make_response|gtag"
    r"|http_(?:get|post)|mail|(?:data|upload|download)Task\w*|(?:Next)?Response\.json|NewEncoder\(\w+\)\.Encode|dblink\w*|pg_notify"
    r"|xp_cmdshell"
)
NETWORK_NAMED = (
    r"(?:dns|dnsPromises|resolver|Resolv|Dns|dig)[\w.]*\.(?:lookup|resolve|query|getaddress)\w*|(?:issues|pulls|gists|repos"
    r"|releases)\.create\w*|chat\.postMessage"
    r"|(?:analytics|mixpanel|posthog|amplitude|segment|heap|dataLayer)\.(?:track|identify|capture|push|page|logEvent)|UTL_HTTP\.\w+"
    r"|Net::\w+(?:\.\w+)?|socket\.emit"
)
SENDERS = (
    r"curl(?:\.exe)?|wget|nslookup|ncat|netcat|telnet|scp|sftp|rsync|sendmail|tftp|Invoke-(?:WebRequest|RestMethod)|Resolve-DnsName"
    r"|Send-MailMessage"
    r"|Start-BitsTransfer|httpie|xh|gsutil|mutt|mailx"
)
SHORT_SENDERS = (
    r"nc|dig|host|ping|ssh|ftp|http|https|mail|iwr|irm|socat|aws[\"',\s]+s3"
    r"|(?:gh|glab|hub)[\"',\s]+(?:issue|pr|mr|gist|release|api|snippet)"
)
ENCODERS = (
    r"\w*(?:b(?:ase)?_?(?:64|32|85)_?encode\w*|encode_?(?:b(?:ase)?)?_?(?:64|32)\w*|(?:b(?:ase)?64|hex|Hex)\.[Ee]ncode\w*|ToBase64\w*"
    r"|toBase64\w*|base64Encoded\w*"
    r"|EncodeToString|encodeToString|hexlify|bin2hex|ToHexString|rot_?13|convert_uuencode|strrev)|btoa|codecs\.encode|(?:STANDARD"
    r"|BASE64|URL_SAFE)\w*\.encode"
    r"|Base64\.(?:getEncoder|strict_encode64|\w*encode\w*)|qrcode\.\w+|QRCode\w*"
    r"|(?:zlib|gzip|lzma|bz2|pako|snappy)\.(?!de)\w+|gz(?:compress|deflate|encode)"
)
ENCODING_COMMANDS = r"base64(?![^|;\n]*\s-(?:d|D|-decode)\b)|xxd|uuencode|openssl[\"',\s]+(?:base64|enc)(?![^|;\n]*\s-d\b)|rev"
WRITERS = (
    r"(?:write|append)File(?:Sync)?|write_(?:text|bytes)|file_put_contents|(?:Write|Append)All(?:Text|Bytes|Lines)\w*|writeString"
    r"|WriteFile|(?:fs::|Files\.)write"
    r"|(?:File|IO)\.(?:bin)?write|writeLines|setItem|set_?cookie|createWriteStream|writeAsString\w*|fputcsv|writerow|(?:json|yaml"
    r"|pickle|toml)\.dump|fwrite|spit"
)
WRITING_COMMANDS = r"Set-Content|Add-Content|Out-File|Tee-Object|tee"
NAMING = (
    r"(?<![\w.>:])(?:open|fopen|mkdir|makedirs|touch|creat)|(?:os|fs|fsPromises|io|FileUtils)\.(?:open|mkdir\w*|makedirs|touch"
    r"|[Cc]reate\w*)"
    r"|File(?:\.|::)(?:open|create|new)|new\s+File\w*|os\.Create|Files\.create\w+"
)
NAMING_COMMANDS = r"touch|mkdir|New-Item"
MESSAGES = r"git[\"',\s]+(?:-\S+[\"',\s]+)*(?:commit|tag|notes|stash)"
TELEMETRY = (
    r"(?:(?<=[\w)?]\.)|(?<=[\w)]->))(?:log_(?:param|metric|text|dict|artifact)s?|addAction|increment|gauge|histogram|timing"
    r"|(?<!ession\.)(?<!equest\.)set_?[aA]ttributes?)"
    r"|MDC\.put|performance\.mark|wandb\.\w+(?:\.update)?|history\.(?:push|replace)State|router\.(?:push|replace)"
)
"""What notes something about a run where others look at it."""
CLIPBOARDS = (
    r"(?:\w*[cC]lipboard\w*|pyperclip|\w*[pP]asteboard\w*)(?:\.\w+){0,3}\.(?:copy|set|write|put)\w*|copy_?[tT]o_?[cC]lipboard"
    r"|Set-Clipboard|set_?[cC]lipboard\w*"
)
COPYING_COMMANDS = r"pbcopy|xclip|xsel|wl-copy|clip|Set-Clipboard"
