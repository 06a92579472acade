"""Passwords that tests type into the fields of pages and apps. Values are weighed in told.py and strength.py."""

from __future__ import annotations

from airlock.core.detect.provider import credential
from airlock.core.model import Confidence, Severity

RULES = (
    credential(
        "typed_password",
        "Password that a test types",
        "Whoever reads it can sign in with it, if the account is a real one.",
        kind="password",
        advice="Change it if the account is a real one; let the test read it from the environment.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=(
            "send_keys(",
            "sendkeys(",
            ".fill(",
            ".type(",
            ".val('",
            '.val("',
            "').value = '",
            '").value = "',
            "fill_in ",
            "fill_in(",
            'fill in "',
            "fill in '",
            ".setvalue(",
            "typetext(",
            "replacetext(",
            "inputtext: ",
            "input password",
            "securetextfields[",
            "event.type(",
            "user.type(",
            "fireevent.change(",
            "fireevent.input(",
            "input text  ",
        ),
        pattern=(
            r"(?P<key>(?i:(?:[\"'\]#=][^\"'\r\n]{0,40})?(?:password|passwd|pwd|pass(?![a-z]))[^\"'\r\n]{0,16}[\"'\])]{1,3}(?:\.\w{1,16}\([^()]{0,40}\)){0,2}\.(?:(?:perform\()?(?:send_?keys|fill|type|val|setvalue|typetext|replacetext)\(|value[ ]=[ ])"
            r"|(?:password|passwd|pwd)\w{0,16}\.(?:send_?keys|fill|type)\("
            r"|tapOn:[ ][\"']?[^\"'\r\n]{0,20}password[\"']?\s{1,20}-[ ]inputText:[ ]"
            r"|(?:\.(?:fill|type|setvalue|typetext)|fill_in)[ (](?P<field>[\"'])(?:(?!(?P=field))[^\r\n]){0,40}(?:password|passwd|pwd)(?:(?!(?P=field))[^\r\n]){0,16}(?P=field)(?:,[ ](?:with:[ ])?)"
            r"|fill[ ]in[ ][\"'][^\"'\r\n]{0,40}(?:password|passwd)[^\"'\r\n]{0,16}[\"'][ ]with[ ]"
            r"|(?:userevent|user)\.type\([^\r\n,;]{0,60}passw[^\r\n,;]{0,30},[ ]|fireevent\.(?:change|input)\([^\r\n,;]{0,60}passw[^\r\n,;]{0,30},[ ]\{[ ]?target:[ ]\{[ ]?value:[ ]"
            r"|input[ ](?:password[ ]{2,8}[^\s]{1,60}|text[ ]{2,8}[^\s$]{0,40}passw[^\s}]{0,20})[ ]{2,8}))(?P<loose>)(?P<quote>[\"'])?(?P<secret>(?(quote)(?:(?!(?P=quote)|\{[Ee]nter\})[^\r\n\\$]){4,100}|[^\s$\"'{}()]{4,100}))(?(quote)(?:\{[Ee]nter\})?(?P=quote)|(?=\s|$))"
        ),
        lead=140,
        examples=(
            "await page.fill('#password', '«au4xv8" + "-q2»');",
            "page.fill('input[name=\"password\"]', '«au4xv8" + "-q2»')",
            "driver.find_element(By.ID, 'password').send_keys('«au4xv8" + "-q2»')",
            "cy.get('[name=password]').type('«au4xv8" + "-q2»')",
            "cy.get('[name=password]').type('«au4xv8" + "-q2»{enter}')",
            "fill_in 'Password', with: '«au4xv8" + "-q2»'",
            "$('#password').val('«au4xv8" + "-q2»')",
            'document.getElementById("password").value = "«au4xv8' + '-q2»"',
            "password_field.send_keys('«au4xv8" + "-q2»')",
            'When I fill in "Password" with "«au4xv8' + '-q2»"',
            "Input Password    id:password    «au4xv8" + "-q2»",
            "Input Text    name:passwd    «au4xv8" + "-q2»",
            "userEvent.type(screen.getByLabelText(/password/i), '«au4xv8" + "-q2»')",
            "fireEvent.change(passwordInput, { target: { value: '«au4xv8" + "-q2»' } })",
            'onView(withId(R.id.password)).perform(typeText("«au4xv8' + '-q2»"));',
            '- tapOn: "Password"\n- inputText: "«au4xv8' + '-q2»"\n',
        ),
        counterexamples=(
            "await page.fill('#password', password1);",
            "page.fill('#user', 'ada1234x')",
            "cy.get('[name=password]').type(Cypress.env('PASSWORD1'))",
            "fill_in 'Password', with: user.password1",
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
    credential(
        "typed_into_password",
        "Password that a step of a test types",
        "Whoever reads it can sign in with it, if the account is a real one.",
        kind="password",
        advice="Change it if the account is a real one; let the test read it from the environment.",
        source="https://cwe.mitre.org/data/definitions/798.html",
        keywords=('i enter "', "i enter '", 'i type "', "i type '", 'i input "', 'i fill "', 'user enters "'),
        pattern=(
            r"(?P<key>(?i:i[ ](?:enter|type|input|fill)|user[ ]enters)[ ])(?P<loose>)(?P<quote>[\"'])(?P<secret>[^\s\"'<>${}]{5,100})(?P=quote)"
            r"[ ](?:in|into|as|for|to)[ ](?:the[ ]|my[ ]|a[ ])?[\"']?(?:\w{1,16}[ ]){0,2}(?i:password|passcode|passphrase)(?![ ](?:reset|length|hint|strength|policy|history))"
        ),
        examples=('And I enter "«au4xv8' + '-q2»" into the password field',),
        counterexamples=(
            'I enter "<password2>" into the password field',
            'I enter "Ada2x" into the name field',
            'I enter "wrong" as the password',
        ),
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    ),
)
