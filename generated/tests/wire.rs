//! What goes over the wire, to the byte: the documented call, hard characters in fields and
//! in the path, credentials and base URLs, over both transports; and that nothing goes out
//! where a request is rejected.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use common::{ACCOUNT, SERVICE, WEBHOOK, config, unchecked, update};
use common::{AUTHORIZATION, CONVERSATION, DOCUMENTED, PATH, Received, Server, Via};
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{FlowSid, WebhookMethod};
use generated::{Config, Credentials, Error};

const FLOW: FlowSid = FlowSid::from_static("FWdddddddddddddddddddddddddddddddd");

/// What a server receives of a call, to which it responds as documented, and its name and port.
fn exchange(via: Via, request: Update, config: impl Fn(String) -> Config) -> (Received, String) {
    let server = Server::responding("200 OK", &["content-type: application/json"], DOCUMENTED);
    let host = server.host();
    via.call(config(server.url()), request).unwrap();
    (server.only(), host)
}

fn received(via: Via, request: Update) -> Received {
    exchange(via, request, config).0
}

/// The compressions that a client accepts, which depend on the features.
const CODINGS: Option<&str> = match (cfg!(feature = "gzip"), cfg!(feature = "brotli")) {
    (true, true) => Some("gzip, br"),
    (true, false) => Some("gzip"),
    (false, true) => Some("br"),
    (false, false) => None,
};

#[test]
fn the_documented_call_goes_out_to_the_byte() {
    let request = update()
        .configuration_url("https://example.com")
        .configuration_method(WebhookMethod::Post)
        .configuration_triggers(["keyword1", "keyword2"]);
    for via in Via::ALL {
        let (received, host) = exchange(via, request.clone(), config);
        let path = PATH.join(CONVERSATION);
        assert_eq!(received.line, format!("POST {path} HTTP/1.1"), "{via:?}");
        assert_eq!(
            received.body,
            "Configuration.Url=https%3A%2F%2Fexample.com&Configuration.Method=post\
             &Configuration.Triggers=keyword1&Configuration.Triggers=keyword2",
            "{via:?}"
        );
        let mut headers = received.headers;
        headers.sort();
        let expected = [
            Some(("accept", "application/json")),
            CODINGS.map(|codings| ("accept-encoding", codings)),
            Some(("authorization", AUTHORIZATION)),
            Some(("content-length", "133")),
            Some(("content-type", "application/x-www-form-urlencoded")),
            Some(("host", &host)),
            Some((
                "user-agent",
                concat!("generated/", env!("CARGO_PKG_VERSION")),
            )),
        ];
        let expected = expected.into_iter().flatten();
        let expected: Vec<_> = expected
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        assert_eq!(headers, expected, "{via:?}");
    }
}

/// What is set, and the body that it makes.
type Field = (fn(Update) -> Update, &'static str);

const FIELDS: &[Field] = &[
    // What is absent is not there; what is empty is.
    (|it| it, ""),
    (|it| it.configuration_url(""), "Configuration.Url="),
    (
        |it| it.configuration_filters([""]),
        "Configuration.Filters=",
    ),
    (|it| it.configuration_filters([""; 0]), ""),
    (
        |it| it.configuration_triggers(["a", "", "a"]),
        "Configuration.Triggers=a&Configuration.Triggers=&Configuration.Triggers=a",
    ),
    // One at a time.
    (
        |it| it.configuration_method(WebhookMethod::Get),
        "Configuration.Method=get",
    ),
    (
        |it| it.configuration_method(WebhookMethod::Post),
        "Configuration.Method=post",
    ),
    (
        |it| it.configuration_flow_sid(FLOW),
        "Configuration.FlowSid=FWdddddddddddddddddddddddddddddddd",
    ),
    // Fields follow the description, whatever the order in which they were set.
    (
        |it| {
            it.configuration_flow_sid(FLOW)
                .configuration_triggers(["t2", "t1"])
                .configuration_filters(["f1", "f2"])
                .configuration_method(WebhookMethod::Get)
                .configuration_url("u")
        },
        "Configuration.Url=u&Configuration.Method=get&Configuration.Filters=f1&Configuration.Filters=f2\
         &Configuration.Triggers=t2&Configuration.Triggers=t1&Configuration.FlowSid=FWdddddddddddddddddddddddddddddddd",
    ),
    // The last setting wins.
    (
        |it| it.configuration_url("a").configuration_url("b"),
        "Configuration.Url=b",
    ),
    (
        |it| it.configuration_filters(["a"]).configuration_filters(["b"]),
        "Configuration.Filters=b",
    ),
    // Every character of ASCII that can be printed.
    (
        |it| it.configuration_url(" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"),
        "Configuration.Url=+%21%22%23%24%25%26%27%28%29*%2B%2C-.%2F09%3A%3B%3C%3D%3E%3F%40AZ%5B%5C%5D%5E_%60az%7B%7C%7D%7E",
    ),
    // What looks encoded is encoded again.
    (
        |it| it.configuration_url("%41+%2B"),
        "Configuration.Url=%2541%2B%252B",
    ),
    (
        |it| it.configuration_triggers(["a&b=c", "100%"]),
        "Configuration.Triggers=a%26b%3Dc&Configuration.Triggers=100%25",
    ),
    // Control characters, and line ends in particular, are not normalized.
    (
        |it| it.configuration_url("\0\t\r\n\u{7F}"),
        "Configuration.Url=%00%09%0D%0A%7F",
    ),
    // Two, three and four bytes; a composed and a decomposed letter; a mark of byte order.
    (
        |it| it.configuration_url("é日😀"),
        "Configuration.Url=%C3%A9%E6%97%A5%F0%9F%98%80",
    ),
    (
        |it| it.configuration_url("e\u{301}"),
        "Configuration.Url=e%CC%81",
    ),
    (
        |it| it.configuration_url("\u{FEFF}\u{FFFF}\u{A0}"),
        "Configuration.Url=%EF%BB%BF%EF%BF%BF%C2%A0",
    ),
];

#[test]
fn fields_are_encoded_as_a_form() {
    for via in Via::ALL {
        for (set, body) in FIELDS {
            let received = received(via, set(update()));
            assert_eq!(received.body, *body, "{via:?}");
            assert_eq!(
                received.header("content-length"),
                body.len().to_string(),
                "{via:?}"
            );
            let media_type = received.header("content-type");
            assert_eq!(
                media_type, "application/x-www-form-urlencoded",
                "{via:?} {body}"
            );
        }
    }
}

#[test]
fn a_large_body_arrives_whole() {
    let text = "é".repeat(200_000);
    for via in Via::ALL {
        let received = received(via, update().configuration_url(&text));
        assert_eq!(
            received.body,
            format!("Configuration.Url={}", "%C3%A9".repeat(200_000))
        );
    }
}

/// The name of a conversation, and the segment that it makes.
const SEGMENTS: &[(&str, &str)] = &[
    ("a/b", "a%2Fb"),
    ("a\\b", "a%5Cb"),
    ("a?b#c", "a%3Fb%23c"),
    ("a b+c", "a%20b%2Bc"),
    ("100%", "100%25"),
    ("%2F", "%252F"),
    ("%2e%2e", "%252e%252e"),
    ("../../Accounts", "..%2F..%2FAccounts"),
    ("...", "..."),
    (".a", ".a"),
    ("a;b:c@d&e=f,g", "a%3Bb%3Ac%40d%26e%3Df%2Cg"),
    ("-._~!$'()*[]", "-._~%21%24%27%28%29%2A%5B%5D"),
    ("{Sid}", "%7BSid%7D"),
    ("a\r\nX-Evil: 1\r\n\r\n", "a%0D%0AX-Evil%3A%201%0D%0A%0D%0A"),
    ("\0\t\u{7F}", "%00%09%7F"),
    ("日本😀", "%E6%97%A5%E6%9C%AC%F0%9F%98%80"),
    ("..\u{FEFF}", "..%EF%BB%BF"),
];

#[test]
fn a_name_stays_in_its_segment_of_the_path() {
    let long = "x".repeat(8_000);
    let segments = SEGMENTS.iter().copied().chain([(&*long, &*long)]);
    for (name, segment) in segments {
        for via in Via::ALL {
            let received = received(via, Update::new(SERVICE, name, WEBHOOK));
            let path = PATH.join(segment);
            assert_eq!(received.line, format!("POST {path} HTTP/1.1"), "{via:?}");
            let expected = 6 + usize::from(CODINGS.is_some());
            assert_eq!(received.headers.len(), expected, "{via:?}: {received:?}");
        }
    }
}

#[test]
fn credentials_are_sent_in_utf_8_whatever_the_password_has() {
    for (user, password, token) in [
        (
            ACCOUNT,
            "a:b:c",
            "QUMwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDphOmI6Yw==",
        ),
        (
            ACCOUNT,
            "日本",
            "QUMwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDrml6XmnKw=",
        ),
        ("SK0", "", "U0swOg=="),
        ("", "~?>", "On4/Pg=="),
    ] {
        for via in Via::ALL {
            let config = |url| Config::new(Credentials::basic(user, password)).base_url(url);
            let (received, _) = exchange(via, update(), config);
            assert_eq!(
                received.header("authorization"),
                format!("Basic {token}"),
                "{via:?}"
            );
        }
    }
}

#[test]
fn a_path_in_the_base_url_comes_before_that_of_the_operation() {
    for (prefix, before) in [
        ("/", ""),
        ("/twilio", "/twilio"),
        ("/a%2Fb/v9/", "/a%2Fb/v9"),
    ] {
        for via in Via::ALL {
            let (received, host) = exchange(via, update(), |url| config(url + prefix));
            let path = before.to_owned() + &PATH.join(CONVERSATION);
            assert_eq!(received.line, format!("POST {path} HTTP/1.1"), "{via:?}");
            assert_eq!(received.header("host"), host, "{via:?}");
        }
    }
}

#[test]
fn the_user_agent_can_be_set() {
    for via in Via::ALL {
        let (received, _) = exchange(via, update(), |url| config(url).user_agent("tests/1 (é)"));
        assert_eq!(received.header("user-agent"), "tests/1 (é)", "{via:?}");
    }
}

#[test]
fn nothing_goes_out_of_a_request_that_breaks_a_rule() {
    let named = |name: &str| Update::new(SERVICE, name, WEBHOOK);
    let rejected: &[(Update, &[(&str, &str)])] = &[
        (named(""), &[("ConversationSid", "segment")]),
        (named("."), &[("ConversationSid", "segment")]),
        (named(".."), &[("ConversationSid", "segment")]),
        (
            Update::new(unchecked("a/b"), CONVERSATION, unchecked("a?b")),
            &[
                ("ChatServiceSid", "minLength"),
                ("ChatServiceSid", "pattern"),
                ("Sid", "minLength"),
                ("Sid", "pattern"),
            ],
        ),
        (
            update().configuration_flow_sid(unchecked("")),
            &[
                ("Configuration.FlowSid", "minLength"),
                ("Configuration.FlowSid", "pattern"),
            ],
        ),
        (
            update().configuration_method(unchecked::<WebhookMethod>("put")),
            &[("Configuration.Method", "enum")],
        ),
    ];
    for (request, rules) in rejected {
        for via in Via::ALL {
            let server = Server::responding("200 OK", &[], DOCUMENTED);
            let error = via.call(config(server.url()), request.clone()).unwrap_err();
            let Error::Invalid(violations) = &error else {
                panic!("{via:?}: {error}")
            };
            let broken: Vec<_> = violations
                .iter()
                .map(|it| (it.location(), it.keyword()))
                .collect();
            assert_eq!(broken, *rules, "{via:?}");
            assert_eq!(server.received().len(), 0, "{via:?}");
        }
    }
}

#[test]
fn nothing_goes_out_without_credentials() {
    for via in Via::ALL {
        let server = Server::responding("200 OK", &[], DOCUMENTED);
        let config = Config::new(Credentials::none()).base_url(server.url());
        let error = via.call(config, update()).unwrap_err();
        let Error::Invalid(violations) = &error else {
            panic!("{via:?}: {error}")
        };
        assert_eq!(violations.count(), 1, "{via:?}: {violations}");
        assert_eq!(server.received().len(), 0, "{via:?}");
    }
}
