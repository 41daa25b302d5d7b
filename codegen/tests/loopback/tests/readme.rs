//! The examples of streams and of their requests in CLIENT.md.

#[path = "readme/events.rs"]
mod events;
#[path = "readme/lines.rs"]
mod lines;
#[path = "readme/parts.rs"]
mod parts;

use loopback::Server;

fn wait<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("starts").block_on(work)
}

/// The configuration for a server, which expects two requests.
macro_rules! config {
    ($krate:ident, $server:expr) => {
        $krate::Config::new(&$server.url(), $krate::Credentials::none())
            .retry($krate::Retry::none())
    };
}

#[test]
fn events_are_read() {
    let body = "event: note\ndata: one\n\nevent: moved\ndata: {\"to\":\"hall\"}\n\n\
                event: other\ndata: x\n\n";
    for (head, body) in [
        ("content-type: text/event-stream\r\n", body),
        ("content-type: application/json\r\n", "{\"total\":2}"),
    ] {
        let server = Server::start("200 OK", head, body);
        let config = config!(events_3_2, server);
        for _ in 0..2 {
            wait(async {
                let client = events_3_2::Client::new(config.clone()).expect("is set up");
                events::follow(&client).await.expect("arrives");
            });
        }
        assert_eq!(server.received().header("accept"), "text/event-stream");
    }
}

#[test]
fn lines_are_read() {
    let lines = "{\"at\":\"2026-01-02T03:04:05Z\",\"level\":\"info\"}\n\
                 {\"at\":\"2026-01-02T03:04:06Z\",\"level\":\"error\"}\n";
    for (body, errors) in [(lines, Some(1)), ("[1]\n", None)] {
        let server = Server::start("200 OK", "content-type: application/jsonl\r\n", body);
        let config = config!(sequences_3_2, server);
        let client = sequences_3_2::Client::blocking(config).expect("is set up");
        for _ in 0..2 {
            assert_eq!(lines::count_errors(&client).ok(), errors);
        }
        assert_eq!(server.received().line, "GET /log");
    }
}

#[test]
fn items_and_parts_are_sent() {
    use sequences_3_2::types::{Entry, entry::Level};

    let entry = || {
        Entry::new(
            "2026-01-02T03:04:05Z".parse().expect("is a time"),
            Level::Info,
        )
    };
    let server = Server::start("204 No Content", "", "");
    let config = config!(sequences_3_2, server);
    for _ in 0..2 {
        wait(async {
            let client = sequences_3_2::Client::new(config.clone()).expect("is set up");
            let sent = lines::add(&client, entry(), entry()).await;
            sent.expect("is sent");
        });
    }
    assert_eq!(server.received().text().lines().count(), 2);

    let server = Server::start("204 No Content", "", "");
    let config = config!(multipart_3_2, server);
    for _ in 0..2 {
        wait(async {
            let client = multipart_3_2::Client::new(config.clone()).expect("is set up");
            let document = multipart_3_2::types::Document::new("t");
            let picture = multipart_3_2::File::new("png");
            let sent = parts::publish(&client, document, picture).await;
            sent.expect("is sent");
        });
    }
    let received = server.received();
    assert!(received.text().contains("{\"title\":\"t\"}"));
}
