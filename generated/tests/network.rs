//! Certificates, proxies, and connections that servers close, over both transports.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::io::{BufReader, Write};
use std::net::{Shutdown, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use common::{
    AUTHORIZATION, Authority, DOCUMENTED, Outcome, Received, Server, TlsServer, Via, block_on,
    config, update,
};
use generated::{
    BlockingTransport, Client, Error, Hyper, Limits, Network, Reqwest, Retry, Transport, Ureq,
};
use http::{Method, Request};

/// A year in which a certificate is still valid.
const VALID: i32 = 2999;

fn call(via: Via, url: String, network: Network) -> Outcome {
    via.call(config(url).network(network).retry(Retry::none()), update())
}

#[test]
fn the_certificates_of_a_company_are_trusted_if_they_are_given() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority.sign("localhost", VALID), None);
    for via in Via::ALL {
        let network = Network::new().root_certificates(authority.pem()).unwrap();
        let response = call(via, server.url("localhost"), network).unwrap();
        assert_eq!(response.status(), 200, "{via:?}");
    }
    assert_eq!(server.received(), 2);
}

#[test]
fn a_server_that_is_not_trusted_gets_no_request() {
    let authority = Authority::new();
    let own = || Network::new().root_certificates(authority.pem()).unwrap();
    for (name, year, network, expected) in [
        ("localhost", VALID, Network::new(), "UnknownIssuer"),
        ("example.com", VALID, own(), "not valid for name"),
        ("localhost", 2020, own(), "expired"),
    ] {
        let server = TlsServer::start(&authority.sign(name, year), None);
        for via in Via::ALL {
            let error = call(via, server.url("localhost"), network.clone()).unwrap_err();
            assert!(error.is_connect(), "{via:?}: {error:?}");
            let reported = error.to_string();
            assert!(
                reported.starts_with("cannot connect: "),
                "{via:?}: {reported}"
            );
            assert!(reported.contains(expected), "{via:?}: {reported}");
        }
        assert_eq!(server.received(), 0);
    }
}

#[test]
fn a_server_that_asks_for_a_certificate_gets_it() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority.sign("localhost", VALID), Some(&authority));
    let client = authority.sign("client", VALID);
    for via in Via::ALL {
        let network = Network::new().root_certificates(authority.pem()).unwrap();
        let error = call(via, server.url("localhost"), network.clone()).unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{via:?}: {error:?}");
        let network = network.client_certificate(&client.chain, &client.key);
        call(via, server.url("localhost"), network.unwrap()).unwrap();
    }
    assert_eq!(server.received(), 2);
}

#[test]
fn certificates_and_proxies_that_are_malformed_are_rejected() {
    let junk = "-----BEGIN CERTIFICATE-----\nnot base64!\n-----END CERTIFICATE-----\n";
    for (pem, expected) in [
        (
            "",
            "invalid certificate: the PEM text has no section `CERTIFICATE`",
        ),
        (junk, "invalid certificate: "),
    ] {
        let error = Network::new().root_certificates(pem).unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    let certificate = Authority::new().sign("client", VALID);
    let keyless = Network::new().client_certificate(&certificate.chain, "");
    assert!(keyless.is_err());
    for url in ["", "socks5://localhost:1080", "ftp://localhost", "http://"] {
        let network = Network::new().proxy(url);
        let config = config("http://localhost").network(network);
        let error = Client::new(config.clone()).unwrap_err();
        assert!(error.to_string().starts_with("invalid proxy: "), "{error}");
        assert_eq!(Client::blocking(config).unwrap_err(), error);
    }
}

#[test]
fn the_roots_of_the_platform_can_be_trusted() {
    // A machine without any has nothing to test.
    let Ok(network) = Network::new().native_certificates() else {
        return;
    };
    let authority = Authority::new();
    let server = TlsServer::start(&authority.sign("localhost", VALID), None);
    for via in Via::ALL {
        let error = call(via, server.url("localhost"), network.clone()).unwrap_err();
        assert!(error.is_connect(), "{via:?}: {error:?}");
    }
}

/// A proxy that tunnels to a server, and keeps the heads of the requests that it got.
struct TestProxy {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<Received>>>,
}

impl TestProxy {
    fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&heads);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut client = stream.unwrap();
                let head = Received::head(&mut BufReader::new(&client)).unwrap();
                let is_tunnel = head.line.starts_with("CONNECT ");
                shared.lock().unwrap().push(head);
                if !is_tunnel {
                    let length = DOCUMENTED.len();
                    let response = format!(
                        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n\
                         {DOCUMENTED}"
                    );
                    client.write_all(response.as_bytes()).unwrap();
                    continue;
                }
                client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
                let server = std::net::TcpStream::connect(server).unwrap();
                let (mut from, mut to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
                thread::spawn(move || std::io::copy(&mut from, &mut to));
                let mut server = server;
                let _ = std::io::copy(&mut server, &mut client);
                let _ = client.shutdown(Shutdown::Write);
            }
        });
        Self { address, heads }
    }

    fn url(&self) -> String {
        format!("http://user:p%40ss@{}", self.address)
    }
}

#[test]
fn calls_go_through_a_proxy() {
    let authority = Authority::new();
    let server = TlsServer::start(&authority.sign("localhost", VALID), None);
    for via in Via::ALL {
        let proxy = TestProxy::to(server.address());
        let network = Network::new().root_certificates(authority.pem()).unwrap();
        let network = network.proxy(proxy.url());
        let shown = format!("{network:?}");
        assert!(
            !shown.contains("p%40ss") && !shown.contains("p@ss"),
            "{shown}"
        );
        call(via, server.url("localhost"), network).unwrap();
        let heads = proxy.heads.lock().unwrap();
        let head = &heads[0];
        let port = server.address().port();
        assert_eq!(
            head.line,
            format!("CONNECT localhost:{port} HTTP/1.1"),
            "{via:?}"
        );
        // `user:p@ss`
        assert_eq!(
            head.header("proxy-authorization"),
            "Basic dXNlcjpwQHNz",
            "{via:?}"
        );
        assert!(head.all("authorization").is_empty(), "{via:?}");
    }
}

#[test]
fn an_error_of_a_proxy_names_it() {
    let refusing = TcpListener::bind("127.0.0.1:0").unwrap();
    let refuses = refusing.local_addr().unwrap();
    thread::spawn(move || {
        for stream in refusing.incoming() {
            let mut client = stream.unwrap();
            let _ = Received::head(&mut BufReader::new(&client));
            let _ = client.write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
        }
    });
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    for via in Via::ALL {
        for (proxy, server) in [
            (refuses, "https://localhost:9"),
            (closed, "https://localhost:9"),
            (closed, "http://localhost:9"),
        ] {
            let network = Network::new().proxy(format!("http://user:p%40ss@{proxy}"));
            let error = call(via, server.to_owned(), network).unwrap_err();
            assert!(error.is_connect(), "{via:?}: {error:?}");
            let reported = error.to_string();
            let expected = format!("cannot connect through the proxy http://{proxy}: ");
            assert!(reported.starts_with(&expected), "{via:?}: {reported}");
            assert!(!format!("{error:?}").contains("p%40ss"), "{error:?}");
        }
    }
}

#[test]
fn a_client_of_the_application_is_a_transport() {
    let server = Server::responding("402 Payment Required", &[], "{}");
    // Nothing here turns on TLS in reqwest, so that this does not need a provider of cryptography.
    let reqwest = reqwest::Client::builder().build().unwrap();
    let client = Client::with_transport(Reqwest::from(reqwest), config(server.url())).unwrap();
    let error = block_on(async { client.call(update()).await.unwrap_err() });
    assert_eq!(error.status().unwrap(), 402, "{error:?}");
    let received = server.only();
    assert_eq!(received.header("authorization"), AUTHORIZATION);
}

/// A server that closes each connection this long after its first response, without saying so.
struct ClosingServer {
    address: SocketAddr,
    requests: Arc<AtomicUsize>,
}

impl ClosingServer {
    fn after(delay: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let shared = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let shared = Arc::clone(&shared);
                thread::spawn(move || {
                    if Received::read(&stream).is_ok_and(|it| !it.line.is_empty()) {
                        shared.fetch_add(1, Ordering::Relaxed);
                        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n");
                        thread::sleep(delay);
                    }
                });
            }
        });
        Self { address, requests }
    }
}

/// The number of requests out of 200 in a row that fail.
fn failed(via: Via, method: &Method, server: &ClosingServer) -> usize {
    let request = || {
        let uri = format!("http://{}/", server.address);
        let request = Request::builder().method(method).uri(uri);
        request.body(Bytes::from_static(b"a")).unwrap()
    };
    let limits = Limits::default();
    let failed = |result: Result<_, _>| usize::from(result.is_err());
    match via {
        Via::Hyper => {
            let transport = Hyper::new(&Network::new()).unwrap();
            block_on(async {
                let mut all = 0;
                for _ in 0..200 {
                    all += failed(Transport::send(&transport, request(), limits).await);
                }
                all
            })
        }
        Via::Ureq => {
            let transport = Ureq::new(&Network::new()).unwrap();
            (0..200)
                .map(|_| failed(BlockingTransport::send(&transport, request(), limits)))
                .sum()
        }
    }
}

#[test]
fn connections_that_a_server_closes_early_are_not_noticed() {
    for via in Via::ALL {
        for delay in [0, 1, 2] {
            let server = ClosingServer::after(Duration::from_millis(delay));
            assert_eq!(failed(via, &Method::PUT, &server), 0, "{via:?} {delay}");
            // Nobody knows whether the first one that is lost was received, and it is not repeated.
            // The others get connections of their own.
            let server = ClosingServer::after(Duration::from_millis(delay));
            let failed = failed(via, &Method::POST, &server);
            assert!(failed <= 1, "{via:?} {delay}: {failed}");
            let received = server.requests.load(Ordering::Relaxed);
            assert_eq!(received, 200 - failed, "{via:?} {delay}");
        }
    }
}
