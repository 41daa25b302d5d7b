//! Response bodies that are read as they arrive: the server sends a part only after the one before
//! it has been read, so a client that waits for the whole body never gets it.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use loopback::part_by_part::Server;
use responses_raw::operations::{DrawReport, ListLines, MakeReport, MixLines, PickReport};
use responses_raw::{Client, Config, Credentials, Error, Fake, Response, Retry, Streamed};

fn config(server: &Server) -> Config {
    Config::new(&server.url, Credentials::none())
        .timeout(Duration::from_secs(20))
        .retry(Retry::none())
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("starts").block_on(work)
}

/// The stream of a response that could also have a complete body.
fn streamed<S, W: std::fmt::Debug>(response: Response<Streamed<S, W>>) -> S {
    match response.into_body() {
        Streamed::Stream(stream) => stream,
        Streamed::Whole(body) => panic!("{body:?} is not a stream"),
    }
}

const EVENTS: &str = "200 OK\r\ncontent-type: text/event-stream; charset=utf-8";

fn parts() -> Vec<&'static [u8]> {
    vec![
        b"data: {\"bit\":\"one\"}\n\n",
        b"id: 7\ndata: {\"bit\":\"t",
        b"wo\"}\r\n\r",
        b"data: [DONE]\n\n",
    ]
}

#[test]
fn events_arrive_before_the_next_one_is_sent() {
    let server = Server::start(EVENTS, parts());
    wait(async {
        let client = Client::new(config(&server)).expect("is set up");
        let mut events = streamed(
            client
                .call(&MakeReport::new())
                .stream()
                .await
                .expect("begins"),
        );
        server.next();
        let one = events.next().await.expect("is there").expect("is whole");
        assert_eq!(one.data.expect("is a bit").bit, "one");
        server.next();
        // An incomplete event is not returned, and is not lost if the caller stops waiting.
        let early = tokio::time::timeout(Duration::from_millis(50), events.next()).await;
        assert!(early.is_err());
        server.next();
        let two = events.next().await.expect("is there").expect("is whole");
        assert_eq!(
            (&*two.id, two.data.expect("is a bit").bit),
            ("7", "two".to_owned())
        );
        server.next();
        let done = events.next().await.expect("is there").expect("is whole");
        assert_eq!(done.text, "[DONE]");
        assert!(done.data.is_err());
        assert!(events.next().await.is_none());
    });
    assert!(server.end().contains("\r\naccept: text/event-stream\r\n"));

    let server = Server::start(EVENTS, parts());
    let client = Client::blocking(config(&server)).expect("is set up");
    let mut events = streamed(
        client
            .call(&MakeReport::new())
            .stream()
            .send()
            .expect("begins"),
    );
    server.next();
    let one = events.next().expect("is there").expect("is whole");
    assert_eq!(one.data.expect("is a bit").bit, "one");
    (0..3).for_each(|_| server.next());
    let texts: Vec<_> = events.map(|event| event.expect("is whole").text).collect();
    assert_eq!(texts, [r#"{"bit":"two"}"#, "[DONE]"]);
    assert!(server.end().contains("\r\naccept: text/event-stream\r\n"));
}

#[test]
fn a_fake_splits_events_anywhere() {
    let whole = "\u{feff}data: {\"bit\":\"é\"}\r\n\r\nid: 7\ndata: {\"bit\":\ndata: \"two\"}\n\n";
    for length in [1, 2, 3, 7, whole.len()] {
        let chunks = || whole.as_bytes().chunks(length);
        let fake = Fake::new()
            .reply_chunks("text/event-stream", chunks())
            .reply_chunks("text/event-stream", chunks());
        let config = Config::new("http://localhost", Credentials::none());
        let client = Client::with_transport(fake, config).expect("is set up");
        let events = streamed(
            client
                .call(&MakeReport::new())
                .stream()
                .send()
                .expect("begins"),
        );
        let bits = events.map(|event| event.expect("is whole").data.expect("is a bit").bit);
        assert_eq!(bits.collect::<Vec<_>>(), ["é", "two"], "{length}");
        wait(async {
            let response = client.call(&MakeReport::new()).stream().await;
            let mut events = streamed(response.expect("begins"));
            for bit in ["é", "two"] {
                let event = events.next().await.expect("is there").expect("is whole");
                assert_eq!(event.data.expect("is a bit").bit, bit, "{length}");
            }
            assert!(events.next().await.is_none());
        });
    }
}

#[test]
fn bytes_arrive_before_the_next_ones_are_sent() {
    let head = "200 OK\r\ncontent-type: image/png";
    let parts: Vec<&[u8]> = vec![b"\x89PNG", b"\r\n\x1a\n"];
    let server = Server::start(head, parts.clone());
    wait(async {
        let client = Client::new(config(&server)).expect("is set up");
        let mut bytes = client
            .call(&DrawReport::new())
            .stream()
            .await
            .expect("begins")
            .into_body();
        for part in &parts {
            server.next();
            let chunk = bytes.next().await.expect("is there").expect("is whole");
            assert_eq!(chunk, *part);
        }
        assert!(bytes.next().await.is_none());
    });
    server.end();

    let server = Server::start(head, parts.clone());
    let client = Client::blocking(config(&server)).expect("is set up");
    let mut bytes = client
        .call(&DrawReport::new())
        .stream()
        .send()
        .expect("begins")
        .into_body();
    for part in &parts {
        server.next();
        let mut buffer = vec![0; part.len()];
        bytes.read_exact(&mut buffer).expect("is there");
        assert_eq!(buffer, *part);
    }
    assert_eq!(bytes.read(&mut [0]).expect("ends"), 0);
    server.end();
}

#[test]
fn another_media_type_is_sent_if_the_caller_accepts_it() {
    let accept = "\r\naccept: application/pdf, application/vnd.short+json, image/*\r\n";
    for (head, is_taken) in [
        ("200 OK\r\ncontent-type: application/pdf", true),
        ("200 OK\r\ncontent-type: Image/PNG; a=b", true),
        ("200 OK\r\ncontent-type: application/json", false),
        ("200 OK", false),
    ] {
        let server = Server::start(head, vec![b"{}"]);
        server.next();
        let client = Client::blocking(config(&server)).expect("is set up");
        let response = client.call(&PickReport::new()).stream().send();
        assert_eq!(response.is_ok(), is_taken, "{head}");
        let mut body = String::new();
        if let Ok(response) = response {
            response
                .into_body()
                .read_to_string(&mut body)
                .expect("is text");
            assert_eq!(body, "{}");
        }
        assert!(server.end().contains(accept));
    }
}

#[test]
fn a_response_that_is_not_a_stream_is_decoded_as_a_whole() {
    let head = "200 OK\r\ncontent-type: application/json";
    let check = |response: Response<Streamed<_, responses_raw::types::Report>>| {
        assert_eq!(response.raw(), r#"{"text":"all"}"#);
        match response.into_body() {
            Streamed::Whole(report) => assert_eq!(report.text, "all"),
            Streamed::Stream(_) => panic!("not a stream"),
        }
    };
    let server = Server::start(head, vec![br#"{"text":"all"}"#]);
    server.next();
    let client = Client::blocking(config(&server)).expect("is set up");
    let response = client.call(&MakeReport::new()).stream().send();
    check(response.map(without_stream).expect("is decoded"));
    server.end();

    let server = Server::start(head, vec![br#"{"text":"all"}"#]);
    server.next();
    let client = Client::new(config(&server)).expect("is set up");
    let response = wait(async { client.call(&MakeReport::new()).stream().await });
    check(response.map(without_stream).expect("is decoded"));
    server.end();
}

/// The same response, of one type for both transports.
fn without_stream<S, W>(response: Response<Streamed<S, W>>) -> Response<Streamed<(), W>> {
    response.map(|body| match body {
        Streamed::Stream(_) => Streamed::Stream(()),
        Streamed::Whole(body) => Streamed::Whole(body),
    })
}

#[test]
fn a_response_that_is_not_documented_as_a_whole_is_an_error() {
    let server = Server::start("429 Slow Down\r\ncontent-type: text/plain", vec![b"wait"]);
    server.next();
    let client = Client::blocking(config(&server)).expect("is set up");
    match client.call(&MakeReport::new()).stream().send() {
        Err(Error::Api(failure)) => assert_eq!(failure.raw(), "wait"),
        other => panic!("{other:?}"),
    }
    server.end();

    let server = Server::start("200 OK\r\ncontent-type: application/json", vec![b"[]"]);
    server.next();
    let client = Client::new(config(&server)).expect("is set up");
    match wait(async { client.call(&MixLines::new()).stream().await }) {
        Err(Error::Decode(error)) => {
            assert_eq!(
                error.message(),
                "expected application/x-ndjson, found application/json"
            );
            assert_eq!(error.raw(), "[]");
        }
        other => panic!("{other:?}"),
    }
    server.end();
}

#[test]
fn items_arrive_before_the_next_one_is_sent() {
    let head = "200 OK\r\ncontent-type: application/jsonl";
    let parts: Vec<&[u8]> = vec![
        b"{\"text\":\"one\"}\n",
        b"{\"text\":\"t",
        b"oolong\"}\r\n{\"text\":[]}",
    ];
    let server = Server::start(head, parts.clone());
    wait(async {
        let client = Client::new(config(&server)).expect("is set up");
        let response = client.call(&ListLines::new()).stream().await;
        let mut lines = response.expect("begins").into_body();
        server.next();
        let one = lines.next().await.expect("is there").expect("is whole");
        assert_eq!(one.expect("is a line").text, "one");
        server.next();
        let early = tokio::time::timeout(Duration::from_millis(50), lines.next()).await;
        assert!(early.is_err());
        server.next();
        let two = lines.next().await.expect("is there").expect("is whole");
        let two = two.expect("is a line");
        assert_eq!((two.drift().len(), &*two.text), (1, "toolong"));
        // The last line has no end of its own, and what cannot be decoded does not end the stream.
        let three = lines.next().await.expect("is there").expect("is whole");
        assert_eq!(three.expect_err("is not a line").pointer(), "/text");
        assert!(lines.next().await.is_none());
    });
    assert!(
        server
            .end()
            .contains("\r\naccept: application/x-ndjson\r\n")
    );

    let server = Server::start(
        "200 OK\r\ncontent-type: application/json-seq",
        vec![b"\x1e1\n", b"\x1e[2,\n", b"3]\n\x1e4"],
    );
    let client = Client::blocking(config(&server)).expect("is set up");
    let response = client.call(&MixLines::new()).stream().send();
    let mut values = response.expect("begins").into_body();
    server.next();
    let mut next = || {
        let value = values.next().expect("is there").expect("is whole");
        value.expect("is JSON").to_string()
    };
    assert_eq!(next(), "1");
    (0..2).for_each(|_| server.next());
    assert_eq!([next(), next()], ["[2,3]", "4"]);
    assert!(values.next().is_none());
    server.end();
}

#[test]
fn silence_ends_a_stream() {
    let quick = |server: &Server| config(&server).timeout(Duration::from_millis(200));
    let server = Server::start(EVENTS, parts());
    wait(async {
        let client = Client::new(quick(&server)).expect("is set up");
        let mut events = streamed(
            client
                .call(&MakeReport::new())
                .stream()
                .await
                .expect("begins"),
        );
        // The timeout applies from one chunk to the next.
        for _ in 0..2 {
            tokio::time::sleep(Duration::from_millis(150)).await;
            server.next();
        }
        assert!(events.next().await.expect("is there").is_ok());
        let error = events
            .next()
            .await
            .expect("is reported")
            .expect_err("is late");
        assert!(error.is_timeout(), "{error}");
        assert!(events.next().await.is_none());
    });
    server.end();

    let server = Server::start(EVENTS, parts());
    let client = Client::blocking(quick(&server)).expect("is set up");
    let mut events = streamed(
        client
            .call(&MakeReport::new())
            .stream()
            .send()
            .expect("begins"),
    );
    server.next();
    assert!(events.next().expect("is there").is_ok());
    let error = events.next().expect("is reported").expect_err("is late");
    assert!(error.is_timeout(), "{error}");
    server.end();
}

#[test]
fn a_stream_that_is_dropped_ends_the_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let url = format!("http://{}", listener.local_addr().expect("is bound"));
    let config = Config::new(&url, Credentials::none());
    let server = std::thread::spawn(move || {
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().expect("somebody calls");
            let mut request = [0; 1024];
            let _ = stream.read(&mut request).expect("sends");
            let head = format!("HTTP/1.1 {EVENTS}\r\n\r\ndata: 1\n\n");
            stream.write_all(head.as_bytes()).expect("listens");
            let patience = Some(Duration::from_secs(20));
            stream.set_read_timeout(patience).expect("is not zero");
            // Nothing more comes, and no timeout ends it.
            let end = stream.read(&mut request);
            assert!(!matches!(end, Ok(1..)), "{end:?}");
            assert!(end.map_err(|error| error.kind()) != Err(std::io::ErrorKind::WouldBlock));
        }
    });
    wait(async {
        let client = Client::new(config.clone()).expect("is set up");
        let mut events = streamed(
            client
                .call(&MakeReport::new())
                .stream()
                .await
                .expect("begins"),
        );
        assert!(events.next().await.expect("is there").is_ok());
    });
    let client = Client::blocking(config).expect("is set up");
    let mut events = streamed(
        client
            .call(&MakeReport::new())
            .stream()
            .send()
            .expect("begins"),
    );
    assert!(events.next().expect("is there").is_ok());
    drop(events);
    drop(client);
    server.join().expect("sees both end");
}
