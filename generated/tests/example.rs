//! The example `update_webhook` as its users run it: what it sends, prints, and says when it
//! fails.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use common::{ACCOUNT, AUTHORIZATION, CONVERSATION, DOCUMENTED, NOT_FOUND, PATH, SERVICE};
use common::{Server, TOKEN, WEBHOOK};

/// The example's binary, beside the folder of the tests. Cargo builds it with them, unless it
/// tests some targets only.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        let [_, _, profile, target] = test.ancestors().take(4).collect::<Vec<_>>()[..] else {
            panic!("{} is not in a target folder", test.display());
        };
        let name = format!("update_webhook{}", std::env::consts::EXE_SUFFIX);
        let binary = profile.join("examples").join(name);
        if !binary.exists() {
            let mut cargo = Command::new(env!("CARGO"));
            cargo.args([
                "build",
                "--package",
                "generated",
                "--example",
                "update_webhook",
            ]);
            cargo.arg("--target-dir").arg(target);
            cargo.args(profile.ends_with("release").then_some("--release"));
            assert!(cargo.status().unwrap().success());
        }
        binary
    })
}

/// The example, with credentials, and without anything else that could change the outcome.
fn example() -> Command {
    let mut command = Command::new(binary());
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(name);
    }
    command
        .env("TWILIO_ACCOUNT_SID", ACCOUNT)
        .env("TWILIO_AUTH_TOKEN", TOKEN);
    command
}

/// The example with all that it cannot do without.
fn update() -> Command {
    let mut command = example();
    command.args([
        "--service",
        SERVICE.as_str(),
        "--conversation",
        CONVERSATION,
    ]);
    command.args(["--webhook", WEBHOOK.as_str()]);
    command
}

/// What a command printed, and its exit code.
fn run(command: &mut Command) -> (String, String, Option<i32>) {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(stdout), text(stderr), status.code())
}

/// What a command that fails says: one line.
fn error(command: &mut Command) -> String {
    let (stdout, stderr, code) = run(command);
    assert_eq!((stdout.as_str(), code), ("", Some(1)), "{stderr}");
    let line = stderr
        .strip_prefix("error: ")
        .and_then(|rest| rest.strip_suffix('\n'));
    let line = line.unwrap_or_else(|| panic!("{stderr:?}"));
    assert!(!line.contains(char::is_control), "{stderr:?}");
    line.to_owned()
}

const WAYS: [&[&str]; 2] = [&[], &["--blocking"]];

#[test]
fn it_sends_its_arguments_and_prints_the_response() {
    for way in WAYS {
        let server = Server::responding("200 OK", &["content-type: application/json"], DOCUMENTED);
        let mut command = update();
        command.args(way).args(["--base-url", &server.url()]);
        command.args(["--url", "https://example.com", "--method=post"]);
        command.args(["--trigger", "keyword1", "--trigger=keyword2"]);
        let (stdout, stderr, code) = run(&mut command);
        assert_eq!((stderr.as_str(), code), ("", Some(0)));
        let printed: serde_json::Value = serde_json::from_str(&stdout).unwrap();
        let documented: serde_json::Value = serde_json::from_str(DOCUMENTED).unwrap();
        assert_eq!(printed, documented);
        assert!(stdout.starts_with("{\n  \"sid\": "), "{stdout}");
        let received = server.only();
        assert_eq!(
            received.line,
            format!("POST {} HTTP/1.1", PATH.join(CONVERSATION))
        );
        assert_eq!(
            received.header("content-type"),
            "application/x-www-form-urlencoded"
        );
        assert_eq!(received.header("authorization"), AUTHORIZATION);
        assert_eq!(
            received.body,
            "Configuration.Url=https%3A%2F%2Fexample.com&Configuration.Method=post\
             &Configuration.Triggers=keyword1&Configuration.Triggers=keyword2"
        );
    }
}

#[test]
fn it_sends_every_field() {
    let server = Server::responding("200 OK", &[], r#"{"sid": "new", "target": "new"}"#);
    let mut command = update();
    command.args(["--base-url", &server.url(), "--url=-x", "--method", "get"]);
    command.args([
        "--filter",
        "onMessageAdded",
        "--filter",
        "--dry-run",
        "--trigger",
        "",
    ]);
    command.args(["--flow-sid", "FWdddddddddddddddddddddddddddddddd"]);
    let (stdout, stderr, code) = run(&mut command);
    assert_eq!(
        (stdout.as_str(), code),
        (
            "{\n  \"sid\": \"new\",\n  \"target\": \"new\"\n}\n",
            Some(0)
        )
    );
    assert!(
        stderr.starts_with("note: not as documented: /sid: "),
        "{stderr}"
    );
    assert_eq!(
        server.only().body,
        "Configuration.Url=-x&Configuration.Method=get&Configuration.Filters=onMessageAdded\
         &Configuration.Filters=--dry-run&Configuration.Triggers=\
         &Configuration.FlowSid=FWdddddddddddddddddddddddddddddddd"
    );
}

#[test]
fn it_shows_what_it_would_send() {
    for missing in [&[][..], &["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"]] {
        let server = Server::responding("200 OK", &[], DOCUMENTED);
        let mut command = update();
        for name in missing {
            command.env_remove(name);
        }
        command.args(["--base-url", &server.url(), "--url", "it's", "--dry-run"]);
        let (stdout, stderr, code) = run(&mut command);
        assert_eq!((stderr.as_str(), code), ("", Some(0)));
        let url = server.url() + &PATH.join(CONVERSATION);
        assert!(
            stdout.starts_with(&format!("curl --request POST '{url}' ")),
            "{stdout}"
        );
        assert!(
            stdout.contains(" --header 'authorization: Basic [redacted]' "),
            "{stdout}"
        );
        assert!(
            stdout.ends_with(" --data-raw 'Configuration.Url=it%27s'\n"),
            "{stdout}"
        );
        assert!(
            !stdout.contains("QUMw") && !stdout.contains(TOKEN),
            "{stdout}"
        );
        assert_eq!(server.received().len(), 0);
    }
}

#[test]
fn it_helps() {
    for flag in ["--help", "-h"] {
        let (stdout, stderr, code) = run(example().arg(flag));
        assert_eq!((stderr.as_str(), code), ("", Some(0)));
        assert!(
            stdout.starts_with("usage: update_webhook --service "),
            "{stdout}"
        );
        for option in [
            "--conversation",
            "--flow-sid",
            "--dry-run",
            "TWILIO_AUTH_TOKEN",
        ] {
            assert!(stdout.contains(option), "{stdout}");
        }
    }
}

#[test]
fn it_prints_its_usage() {
    let without = |name| {
        let mut command = update();
        command.env_remove(name);
        command
    };
    let with = |arguments: &[&str]| {
        let mut command = update();
        command.args(arguments);
        command
    };
    for (mut command, reason) in [
        (example(), "--service is missing"),
        (with(&["--nonsense"]), "invalid option '--nonsense'"),
        (with(&["stray"]), "unexpected argument \"stray\""),
        (with(&["--url"]), "missing argument for option '--url'"),
        (
            with(&["--blocking=yes"]),
            "unexpected argument for option '--blocking': \"yes\"",
        ),
        (
            without("TWILIO_ACCOUNT_SID"),
            "TWILIO_ACCOUNT_SID is not set in the environment",
        ),
        (
            without("TWILIO_AUTH_TOKEN"),
            "TWILIO_AUTH_TOKEN is not set in the environment",
        ),
    ] {
        let (stdout, stderr, code) = run(&mut command);
        assert_eq!((stdout.as_str(), code), ("", Some(2)));
        let start = format!("error: {reason}\nusage: update_webhook --service ");
        assert!(stderr.starts_with(&start), "{stderr}");
    }
}

#[test]
fn it_reports_every_violation_and_sends_nothing() {
    for way in WAYS {
        let server = Server::responding("200 OK", &[], DOCUMENTED);
        let mut command = example();
        command.args([
            "--service",
            "IS1",
            "--conversation",
            "x",
            "--webhook",
            "WH1",
        ]);
        command.args(["--method", "put", "--flow-sid", ""]);
        let line = error(command.args(way).args(["--base-url", &server.url()]));
        assert!(
            line.starts_with("invalid request: ServiceSid: must "),
            "{line}"
        );
        for part in [
            "; WebhookSid: must ",
            "; WebhookMethod: must ",
            "; FlowSid: must ",
        ] {
            assert!(line.contains(part), "{line}");
        }
        let mut command = update();
        let line = error(command.args(["--conversation", ".."]).args(way));
        assert!(
            line.starts_with("invalid request: ConversationSid: must be a non-empty path segment"),
            "{line}"
        );
        assert_eq!(server.received().len(), 0);
    }
}

#[test]
fn it_reports_the_error_of_the_api() {
    for way in WAYS {
        let headers = ["Twilio-Request-Id: RQ1"];
        let server = Server::responding("404 Not Found", &headers, NOT_FOUND);
        let line = error(update().args(way).args(["--base-url", &server.url()]));
        assert_eq!(
            line,
            "the API responded with 404 Not Found: error 20404: The requested resource was not found \
             (Twilio-Request-Id: RQ1)"
        );
        let server = Server::responding("502 Bad Gateway", &[], "<h1>\r\nBad\u{1B}[31m</h1>");
        let line = error(update().args(way).args(["--base-url", &server.url()]));
        assert_eq!(
            line,
            "the API responded with 502 Bad Gateway: <h1>  Bad [31m</h1>"
        );
    }
}

#[test]
fn it_reports_why_there_is_no_response() {
    for way in WAYS {
        let server = Server::responding("200 OK", &[], "{");
        let line = error(update().args(way).args(["--base-url", &server.url()]));
        assert!(
            line.starts_with("cannot decode the response (200 OK): "),
            "{line}"
        );
        let server = Server::raw("");
        let line = error(update().args(way).args(["--base-url", &server.url()]));
        assert!(line.starts_with("the exchange failed: "), "{line}");
        let url = server.url();
        drop(server);
        let line = error(update().args(way).args(["--base-url", &url]));
        assert!(line.starts_with("cannot connect: "), "{line}");
        let line = error(update().args(way).args(["--base-url", "ftp://example.com"]));
        assert!(
            line.starts_with("invalid base URL \"ftp://example.com\": "),
            "{line}"
        );
    }
}
