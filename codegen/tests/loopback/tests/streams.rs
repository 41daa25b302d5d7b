//! Response bodies that are read as they arrive: the server sends a part only after the one before
//! it has been read, so a client that waits for the whole body never gets it.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use responses_raw::operations::{DrawReport, MakeReport, PickReport};
use responses_raw::{Client, Config, Credentials, Error, Retry};

/// A server that accepts one request, and sends a part of the response each time it is triggered.
struct Server {
    url: String,
    go: Sender<()>,
    thread: JoinHandle<String>,
}

impl Server {
    fn start(head: &'static str, parts: Vec<&'static [u8]>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let url = format!("http://{}", listener.local_addr().expect("is bound"));
        let (go, wait) = channel();
        let thread = std::thread::spawn(move || {
            let (stream, _) = listener.accept().expect("somebody calls");
            serve(stream, head, &parts, &wait)
        });
        Self { url, go, thread }
    }

    fn config(&self) -> Config {
        Config::new(&self.url, Credentials::none())
            .timeout(Duration::from_secs(20))
            .retry(Retry::none())
    }

    fn next(&self) {
        self.go.send(()).expect("is there");
    }

    /// The request.
    fn end(self) -> String {
        drop(self.go);
        self.thread.join().expect("has ended well")
    }
}

fn serve(mut stream: TcpStream, head: &str, parts: &[&[u8]], wait: &Receiver<()>) -> String {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("sends");
        request.extend(byte);
    }
    let head = format!("HTTP/1.1 {head}\r\ntransfer-encoding: chunked\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("listens");
    for part in parts {
        if wait.recv().is_err() {
            break;
        }
        let mut chunk = format!("{:x}\r\n", part.len()).into_bytes();
        chunk.extend(*part);
        chunk.extend(b"\r\n");
        // A client that has read enough disconnects.
        let _ = stream.write_all(&chunk);
    }
    let _ = stream.write_all(b"0\r\n\r\n");
    String::from_utf8(request)
        .expect("is text")
        .to_ascii_lowercase()
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("starts").block_on(work)
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
        let client = Client::new(server.config()).expect("is set up");
        let mut events = client
            .call(&MakeReport::new())
            .stream()
            .await
            .expect("begins")
            .into_body();
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
    let client = Client::blocking(server.config()).expect("is set up");
    let mut events = client
        .call(&MakeReport::new())
        .stream()
        .send()
        .expect("begins")
        .into_body();
    server.next();
    let one = events.next().expect("is there").expect("is whole");
    assert_eq!(one.data.expect("is a bit").bit, "one");
    (0..3).for_each(|_| server.next());
    let texts: Vec<_> = events.map(|event| event.expect("is whole").text).collect();
    assert_eq!(texts, [r#"{"bit":"two"}"#, "[DONE]"]);
    assert!(server.end().contains("\r\naccept: text/event-stream\r\n"));
}

#[test]
fn bytes_arrive_before_the_next_ones_are_sent() {
    let head = "200 OK\r\ncontent-type: image/png";
    let parts: Vec<&[u8]> = vec![b"\x89PNG", b"\r\n\x1a\n"];
    let server = Server::start(head, parts.clone());
    wait(async {
        let client = Client::new(server.config()).expect("is set up");
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
    let client = Client::blocking(server.config()).expect("is set up");
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
        let client = Client::blocking(server.config()).expect("is set up");
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
fn a_response_that_is_not_a_stream_is_reported_whole() {
    type Outcome = Result<(), Error<bytes::Bytes>>;
    let reported = |head: &'static str, body: &'static [u8], check: &dyn Fn(Outcome)| {
        for is_blocking in [false, true] {
            let server = Server::start(head, vec![body]);
            server.next();
            check(if is_blocking {
                let client = Client::blocking(server.config()).expect("is set up");
                client
                    .call(&MakeReport::new())
                    .stream()
                    .send()
                    .map(drop)
                    .map_err(|error| error.map(|_| bytes::Bytes::new()))
            } else {
                let client = Client::new(server.config()).expect("is set up");
                let response = wait(async { client.call(&MakeReport::new()).stream().await });
                response
                    .map(drop)
                    .map_err(|error| error.map(|_| bytes::Bytes::new()))
            });
            server.end();
        }
    };
    reported(
        "429 Slow Down\r\ncontent-type: text/plain",
        b"wait",
        &|reported| match reported {
            Err(Error::Api(failure)) => assert_eq!(failure.raw(), "wait"),
            other => panic!("{other:?}"),
        },
    );
    let json = "200 OK\r\ncontent-type: application/json";
    reported(json, br#"{"text":"all"}"#, &|reported| match reported {
        Err(Error::Decode(error)) => {
            assert_eq!(
                error.message(),
                "expected text/event-stream, found application/json"
            );
            assert_eq!(error.raw(), r#"{"text":"all"}"#);
        }
        other => panic!("{other:?}"),
    });
}

#[test]
fn silence_ends_a_stream() {
    let quick = |server: &Server| server.config().timeout(Duration::from_millis(200));
    let server = Server::start(EVENTS, parts());
    wait(async {
        let client = Client::new(quick(&server)).expect("is set up");
        let mut events = client
            .call(&MakeReport::new())
            .stream()
            .await
            .expect("begins")
            .into_body();
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
    let mut events = client
        .call(&MakeReport::new())
        .stream()
        .send()
        .expect("begins")
        .into_body();
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
        let mut events = client
            .call(&MakeReport::new())
            .stream()
            .await
            .expect("begins")
            .into_body();
        assert!(events.next().await.expect("is there").is_ok());
    });
    let client = Client::blocking(config).expect("is set up");
    let mut events = client
        .call(&MakeReport::new())
        .stream()
        .send()
        .expect("begins")
        .into_body();
    assert!(events.next().expect("is there").is_ok());
    drop(events);
    drop(client);
    server.join().expect("sees both end");
}
