//! How calls fail, over both transports: errors of the API, of proxies in between, and of
//! the connection, by what a caller can do about them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::error::Error as _;
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use common::{DOCUMENTED, NOT_FOUND, Server, Via, api_error, block_on, config, update};
use generated::{Client, Error, ErrorResponse, Retry, Ureq};

/// The error response of a call.
fn failure(via: Via, server: &Server) -> Box<ErrorResponse> {
    match via.call(config(server.url()).retry(Retry::none()), update()) {
        Err(Error::Api(failure)) => failure,
        other => panic!("{via:?}: {other:?}"),
    }
}

#[test]
fn the_documented_error_is_typed() {
    for via in Via::ALL {
        let headers = ["content-type: application/json", "Twilio-Request-Id: RQ1"];
        let failure = failure(
            via,
            &Server::responding("404 Not Found", &headers, NOT_FOUND),
        );
        assert_eq!(failure.status(), 404, "{via:?}");
        assert_eq!(failure.headers()["twilio-request-id"], "RQ1", "{via:?}");
        assert_eq!(failure.raw(), NOT_FOUND, "{via:?}");
        let body = api_error(failure.body()).unwrap();
        assert_eq!(body.code, Some(20404), "{via:?}");
        assert_eq!(
            body.message.as_deref(),
            Some("The requested resource was not found")
        );
        let page = "https://www.twilio.com/docs/errors/20404";
        assert_eq!(body.more_info.as_deref(), Some(page), "{via:?}");
        assert_eq!(body.status, Some(404), "{via:?}");
        let reported = failure.to_string();
        assert!(
            reported.starts_with("the API responded with 404 Not Found: "),
            "{reported}"
        );
    }
}

#[test]
fn an_error_of_a_proxy_is_kept_as_it_came() {
    let html = "<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>";
    for via in Via::ALL {
        let headers = ["content-type: text/html"];
        let failure = failure(via, &Server::responding("502 Bad Gateway", &headers, html));
        assert_eq!(failure.status(), 502, "{via:?}");
        assert!(failure.body().is_none(), "{via:?}");
        assert_eq!(failure.raw(), html, "{via:?}");
        assert!(!failure.to_string().contains(char::is_control), "{failure}");
    }
}

#[test]
fn an_error_is_typed_as_far_as_it_can_be() {
    for (body, code) in [
        (
            r#"{"code": 7, "message": null, "more": [1]}"#,
            Some(Some(7)),
        ),
        ("{}", Some(None)),
        (r#"{"code": "seven"}"#, Some(None)),
        ("[]", None),
        ("", None),
    ] {
        let server = Server::responding("400 Bad Request", &[], body);
        let failure = failure(Via::Ureq, &server);
        assert_eq!(
            api_error(failure.body()).map(|error| error.code),
            code,
            "{body}"
        );
        assert_eq!(failure.raw(), body);
    }
}

#[test]
fn headers_of_a_failure_reach_the_caller() {
    for via in Via::ALL {
        let headers = ["Retry-After: 17", "X-A: 1", "X-A: 2"];
        let failure = failure(
            via,
            &Server::responding("429 Too Many Requests", &headers, "{}"),
        );
        assert_eq!(failure.status(), 429, "{via:?}");
        assert_eq!(failure.headers()["retry-after"], "17", "{via:?}");
        let values: Vec<_> = failure.headers().get_all("x-a").iter().collect();
        assert_eq!(values, ["1", "2"], "{via:?}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
    ] {
        for via in Via::ALL {
            let elsewhere = Server::responding("200 OK", &[], DOCUMENTED);
            let location = format!("Location: {}/elsewhere", elsewhere.url());
            let server = Server::responding(status, &[&location], "");
            let failure = failure(via, &server);
            assert_eq!(failure.status().as_str(), &status[..3], "{via:?}");
            server.only();
            assert_eq!(
                elsewhere.received().len(),
                0,
                "{via:?}: the credentials went along"
            );
        }
    }
}

#[test]
fn a_failed_call_is_made_once() {
    for status in [
        "400 Bad Request",
        "401 Unauthorized",
        "409 Conflict",
        "500 Internal Server Error",
    ] {
        for via in Via::ALL {
            let server = Server::responding(status, &["WWW-Authenticate: Basic"], "{}");
            failure(via, &server);
            server.only();
        }
    }
}

#[test]
fn a_response_that_breaks_off_is_a_transport_error() {
    let cut = &DOCUMENTED[..100];
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n",
        DOCUMENTED.len()
    );
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n64\r\n";
    for response in [
        format!("{head}{cut}"),
        format!("{chunked}{cut}\r\n"),
        "HTTP/1.1 200 OK\r\ncontent-le".to_owned(),
        "this is not HTTP\r\n\r\n".to_owned(),
        String::new(),
    ] {
        for via in Via::ALL {
            let server = Server::raw(response.as_str());
            let error = via.call(config(server.url()), update()).unwrap_err();
            let Error::Transport(cause) = &error else {
                panic!("{via:?} {response:?}: {error:?}")
            };
            let known = (cause.is_connect(), cause.is_timeout(), cause.is_too_large());
            assert_eq!(
                known,
                (false, false, false),
                "{via:?} {response:?}: {error}"
            );
            assert!(error.source().is_some(), "{via:?} {response:?}");
            let has_head =
                response.starts_with("HTTP/1.1 200 OK\r\n") && response.contains("\r\n\r\n");
            assert_eq!(error.status().is_some(), has_head, "{via:?} {response:?}");
            server.only();
        }
    }
}

#[test]
fn a_late_response_is_a_timeout() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
    for response in ["", "HTTP/1.1 200", head, &format!("{head}{{")] {
        for via in Via::ALL {
            let server = Server::stalling(response);
            let config = config(server.url()).timeout(Duration::from_millis(200));
            let error = via.call(config, update()).unwrap_err();
            assert!(
                error.is_timeout() && !error.is_connect(),
                "{via:?} {response:?}: {error:?}"
            );
            assert_eq!(
                error.to_string(),
                "no complete response within 200ms",
                "{via:?}"
            );
            server.only();
        }
    }
}

/// Whatever the timeout of the client is, which a transport may have been made with.
#[test]
fn a_call_has_a_timeout_of_its_own() {
    let short = Duration::from_millis(200);
    for (of_client, of_call) in [(Duration::from_secs(20), short), (short, short / 2)] {
        let servers = [(); 2].map(|()| Server::stalling("HTTP/1.1 200"));
        let [first, second] = servers
            .each_ref()
            .map(|server| config(server.url()).timeout(of_client));
        let client = Client::blocking(first).unwrap();
        let blocking = client.call(update()).timeout(of_call).send();
        let client = Client::new(second).unwrap();
        let call = client.call(update()).timeout(of_call);
        for outcome in [blocking, block_on(call.into_future())] {
            let error = outcome.unwrap_err();
            let limit = format!("no complete response within {of_call:?}");
            assert_eq!(error.to_string(), limit);
        }
    }
}

#[test]
fn a_refused_connection_differs_from_a_lost_one() {
    for via in Via::ALL {
        // Nobody listens on a port that was just given back.
        let address = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        let error = via
            .call(config(format!("http://{address}")), update())
            .unwrap_err();
        assert!(
            error.is_connect() && !error.is_timeout(),
            "{via:?}: {error:?}"
        );
        assert!(
            error.to_string().starts_with("cannot connect: "),
            "{via:?}: {error}"
        );
        assert!(error.source().is_some(), "{via:?}");
    }
}

#[test]
fn an_unknown_host_is_a_connection_error() {
    for via in Via::ALL {
        // A label has at most 63 characters, so no resolver has to be asked.
        let url = format!("http://{}.invalid", "a".repeat(64));
        let error = via
            .call(config(url).allow_plain_http(), update())
            .unwrap_err();
        assert!(error.is_connect(), "{via:?}: {error:?}");
    }
}

#[test]
fn a_body_is_taken_up_to_the_limit() {
    let size = DOCUMENTED.len();
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n";
    let chunked = format!("{chunked}{size:x}\r\n{DOCUMENTED}\r\n0\r\n\r\n");
    for via in Via::ALL {
        for server in [
            Server::responding("200 OK", &[], DOCUMENTED),
            Server::raw(&*chunked),
        ] {
            let call = |limit| via.call(config(server.url()).max_body(limit), update());
            call(size).unwrap();
            let error = call(size - 1).unwrap_err();
            let Error::Transport(cause) = &error else {
                panic!("{via:?}: {error:?}")
            };
            assert!(cause.is_too_large(), "{via:?}: {error:?}");
            let expected = format!("the response body is larger than {} bytes", size - 1);
            assert_eq!(error.to_string(), expected, "{via:?}");
        }
    }
}

#[test]
fn the_head_of_an_error_response_is_kept_when_its_body_breaks_off() {
    let head = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 9\r\ncontent-length: 100\r\n\r\n";
    for via in Via::ALL {
        for (server, is_timeout) in [
            (Server::raw(format!("{head}{{\"code\"")), false),
            (Server::stalling(format!("{head}{{\"code\"")), true),
        ] {
            let config = config(server.url()).timeout(Duration::from_millis(300));
            let Err(Error::Api(failure)) = via.call(config, update()) else {
                panic!("{via:?}: not an error response")
            };
            assert_eq!(failure.status(), 503, "{via:?}");
            assert_eq!(failure.headers()["retry-after"], "9", "{via:?}");
            assert!(failure.body().is_none(), "{via:?}");
            assert_eq!(failure.raw(), "{\"code\"", "{via:?}");
            let interruption = failure.interruption().unwrap();
            assert_eq!(interruption.is_timeout(), is_timeout, "{via:?}");
            let reported = failure.to_string();
            let start = "the API responded with 503 Service Unavailable (the body is incomplete: ";
            assert!(reported.starts_with(start), "{reported}");
        }
    }
}

#[test]
fn an_error_knows_the_head_of_a_success_whose_body_breaks_off() {
    let response = "HTTP/1.1 200 OK\r\nX-A: 1\r\ncontent-length: 100\r\n\r\n{";
    for via in Via::ALL {
        let server = Server::raw(response);
        let error = via.call(config(server.url()), update()).unwrap_err();
        assert_eq!(error.status().unwrap(), 200, "{via:?}");
        assert_eq!(error.headers().unwrap()["x-a"], "1", "{via:?}");
        let reported = error.to_string();
        assert!(
            reported.starts_with("the exchange failed: "),
            "{via:?}: {reported}"
        );
    }
}

#[test]
fn the_error_of_a_redirect_shows_where_it_leads() {
    for via in Via::ALL {
        let headers = ["Location: https://example.com/a?token=secret"];
        let failure = failure(via, &Server::responding("302 Found", &headers, ""));
        assert_eq!(
            failure.to_string(),
            "the API responded with 302 Found, a redirect to https://example.com/a?…, which is \
             not followed",
            "{via:?}"
        );
    }
}

#[test]
fn a_connection_that_takes_too_long_is_a_connection_error() {
    // The queue of this listener is full after a few connections, and nobody accepts any.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let wait = Duration::from_millis(200);
    let waiting: Vec<_> = std::iter::repeat_with(|| TcpStream::connect_timeout(&address, wait))
        .take_while(Result::is_ok)
        .take(10_000)
        .collect();
    for via in Via::ALL {
        let config = config(format!("http://{address}"));
        let of_connection = config.clone().connect_timeout(wait);
        // The timeout of the call ends before that of the connection.
        for config in [of_connection, config.timeout(wait).retry(Retry::none())] {
            let error = via.call(config, update()).unwrap_err();
            assert!(
                error.is_connect() && error.is_timeout(),
                "{via:?}: {error:?}"
            );
            assert_eq!(error.to_string(), "no connection within 200ms", "{via:?}");
        }
    }
    drop(waiting);
}

#[test]
fn a_server_that_does_not_speak_tls_is_not_connected_to() {
    for via in Via::ALL {
        let server = Server::raw("HTTP/1.1 400 Bad Request\r\n\r\n");
        let url = server.url().replace("http://", "https://");
        let error = via.call(config(url), update()).unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{via:?}: {error:?}");
    }
}

#[test]
fn an_agent_with_settings_of_its_own_responds_alike() {
    let server = Server::responding("402 Payment Required", &["Location: /elsewhere"], "{}");
    let agent = ureq::Agent::new_with_defaults();
    let client = Client::with_transport(Ureq::from(agent), config(server.url())).unwrap();
    let error = client.call(update()).send().unwrap_err();
    assert_eq!(error.status().unwrap(), 402, "{error:?}");
    server.only();
}

#[test]
fn the_longest_timeout_is_none() {
    for via in Via::ALL {
        let server = Server::responding("200 OK", &[], DOCUMENTED);
        let config = config(server.url())
            .timeout(Duration::MAX)
            .connect_timeout(Duration::MAX);
        via.call(config, update()).unwrap();
    }
}
