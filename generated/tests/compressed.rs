//! Compressed responses, over both transports: with the features `gzip` and `brotli` they are
//! requested and decompressed; without these, an error says what came. `cargo test -p generated
//! --features brotli,gzip --test compressed` runs the former.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use common::{Server, Via, config, update};
use generated::Error;

const JSON: &str = "content-type: application/json";

/// The coding of a response with this body, which no feature decodes, is what the error is about.
#[track_caller]
fn assert_is_refused(coding: &str, body: &[u8]) {
    let header = format!("content-encoding: {coding}");
    for via in Via::ALL {
        let server = Server::responding("200 OK", &[JSON, &header], body);
        let error = via.call(config(server.url()), update()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "cannot decode the response (200 OK): expected a body that is not compressed, \
                 found one that is compressed with {coding}, which was not requested \
                 (the body is compressed with {coding})"
            ),
            "{via:?}"
        );
        let Error::Decode(error) = error else {
            panic!("{via:?}: {error}");
        };
        assert_eq!(error.raw(), body, "{via:?}");
    }
}

#[test]
fn a_coding_that_was_not_requested_is_named() {
    #[cfg(not(feature = "brotli"))]
    assert_is_refused("br", b"\x0b\x02\x80{\"sid\":\xff\x03");
    assert_is_refused("zstd", b"\x28\xb5\x2f\xfd\x00");
}

/// Some servers state a coding, and send text.
#[test]
fn text_is_read_whatever_the_headers_state() {
    for coding in ["gzip", "br", "utf-8", "identity"] {
        let header = format!("content-encoding: {coding}");
        for via in Via::ALL {
            let server = Server::responding("200 OK", &[JSON, &header], r#"{"url": "u"}"#);
            let response = via.call(config(server.url()), update()).unwrap();
            assert_eq!(response.url.as_deref(), Some("u"), "{via:?} {coding}");
        }
    }
}

#[test]
fn an_error_response_that_is_compressed_is_still_one() {
    let headers = [JSON, "content-encoding: zstd"];
    for via in Via::ALL {
        let server = Server::responding("400 Bad Request", &headers, b"\x0b\x02\x80\xff");
        let error = via.call(config(server.url()), update()).unwrap_err();
        let message = "the API responded with 400 Bad Request (the body is compressed with zstd)";
        assert_eq!(error.to_string(), message, "{via:?}");
    }
}

#[cfg(not(feature = "gzip"))]
#[test]
fn gzip_is_a_feature() {
    assert_is_refused("gzip", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03");
    for via in Via::ALL {
        let server = Server::responding("200 OK", &[JSON], "{}");
        via.call(config(server.url()), update()).unwrap();
        #[cfg(not(feature = "brotli"))]
        assert!(server.only().all("accept-encoding").is_empty(), "{via:?}");
    }
}

#[cfg(feature = "gzip")]
mod gzip {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;
    use common::{DOCUMENTED, NOT_FOUND, api_error};

    const GZIP: &str = "content-encoding: gzip";

    fn compressed(body: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_response_is_decompressed() {
        for via in Via::ALL {
            let body = compressed(DOCUMENTED.as_bytes());
            let server = Server::responding("200 OK", &[JSON, GZIP], body);
            let response = via.call(config(server.url()), update()).unwrap();
            assert_eq!(response.raw(), DOCUMENTED, "{via:?}");
            assert!(response.date_updated.is_some(), "{via:?}");
            // They are about what was sent.
            let headers = response.headers();
            for name in ["content-encoding", "content-length"] {
                assert!(!headers.contains_key(name), "{via:?} {name}");
            }
            let codings = if cfg!(feature = "brotli") {
                "gzip, br"
            } else {
                "gzip"
            };
            assert_eq!(server.only().header("accept-encoding"), codings, "{via:?}");
        }
    }

    #[test]
    fn an_error_response_is_decompressed() {
        for via in Via::ALL {
            let body = compressed(NOT_FOUND.as_bytes());
            let server = Server::responding("404 Not Found", &[JSON, GZIP], body);
            match via.call(config(server.url()), update()) {
                Err(Error::Api(failure)) => {
                    let body = api_error(failure.body()).unwrap();
                    assert_eq!(body.code, Some(20404), "{via:?}");
                }
                other => panic!("{via:?}: {other:?}"),
            }
        }
    }

    /// Ten kilobytes become ten megabytes.
    #[test]
    fn a_bomb_is_too_large() {
        let bomb = compressed(&vec![b' '; 10_000_000]);
        assert!(bomb.len() < 20_000);
        for via in Via::ALL {
            for (status, is_success) in [("200 OK", true), ("500 Internal Server Error", false)] {
                let server = Server::responding(status, &[JSON, GZIP], &bomb);
                let config = config(server.url())
                    .max_body(1_000_000)
                    .retry(generated::Retry::none());
                match via.call(config, update()) {
                    Err(Error::Transport(error)) if is_success => {
                        assert!(error.is_too_large(), "{via:?}: {error}");
                        let message = "the response body is larger than 1000000 bytes";
                        assert_eq!(error.to_string(), message, "{via:?}");
                        assert_eq!(error.status().unwrap(), 200, "{via:?}");
                    }
                    Err(Error::Api(failure)) if !is_success => {
                        let interruption = failure.interruption().unwrap();
                        assert!(interruption.is_too_large(), "{via:?}: {interruption}");
                    }
                    other => panic!("{via:?}: {other:?}"),
                }
            }
        }
    }

    #[test]
    fn the_limit_is_that_of_the_decompressed_body() {
        let body = compressed(DOCUMENTED.as_bytes());
        for via in Via::ALL {
            for (limit, is_enough) in [(DOCUMENTED.len(), true), (DOCUMENTED.len() - 1, false)] {
                let server = Server::responding("200 OK", &[JSON, GZIP], &body);
                let config = config(server.url())
                    .max_body(limit)
                    .retry(generated::Retry::none());
                let outcome = via.call(config, update());
                assert_eq!(outcome.is_ok(), is_enough, "{via:?} {limit}: {outcome:?}");
            }
        }
    }

    #[test]
    fn a_body_that_breaks_off_fails_the_call() {
        let body = compressed(DOCUMENTED.as_bytes());
        let (half, _) = body.split_at(body.len() / 2);
        for via in Via::ALL {
            let server = Server::responding("200 OK", &[JSON, GZIP], half);
            let config = config(server.url()).retry(generated::Retry::none());
            match via.call(config, update()) {
                Err(Error::Transport(error)) => assert!(!error.is_too_large(), "{error}"),
                other => panic!("{via:?}: {other:?}"),
            }
        }
    }

    /// What a call sets itself is what is sent.
    #[test]
    fn a_request_can_ask_for_something_else() {
        for via in Via::ALL {
            let server = Server::responding("200 OK", &[JSON], DOCUMENTED);
            let config = config(server.url()).header("accept-encoding", "identity");
            via.call(config, update()).unwrap();
            let received = server.only();
            assert_eq!(received.header("accept-encoding"), "identity", "{via:?}");
        }
    }
}

#[cfg(feature = "brotli")]
mod brotli {
    use super::*;

    const BROTLI: &str = "content-encoding: br";

    /// The JSON text of an object with the property `url`.
    const COMPRESSED: &[u8] =
        b"\x1b\x4a\x00\xe0\x2d\x0e\xec\xd6\x0f\x0b\x1c\xba\xf4\xf0\x9a\x4e\x13\x8c\x6b\x11\x32\xb6\
          \xbd\x75\x55\x97\x48\x61\x73\xc9\xa2\xd3\x97\x20\x69\x72\xe0\x90\x03\x87\xef\x92\x61\x60\
          \x81\x43\x8d\x28\xb5\x72\x6e\xee\x12\x44\xc3\x67\xcc\xa9\xa9\x0d\x10\x7b\x06";

    /// Ten megabytes of spaces.
    const BOMB: &[u8] =
        b"\xcb\xff\xff\x3f\xf8\x25\x40\xe2\xb1\x40\x20\xf7\xfe\x2f\xff\x2c\x31\xf0\x4b\
          \x00\xc4\x61\x11\x80\x8e\x23\x06";

    /// An object, for a window of a gigabyte.
    const LARGE_WINDOW: &[u8] = b"\x11\x1e\x16\x00\x02{\"url\": \"\xff\"}\x03";

    #[test]
    fn a_response_is_decompressed() {
        for via in Via::ALL {
            let server = Server::responding("200 OK", &[JSON, BROTLI], COMPRESSED);
            let response = via.call(config(server.url()), update()).unwrap();
            assert_eq!(
                response.url.as_deref(),
                Some("https://example.com"),
                "{via:?}"
            );
            assert!(
                !response.headers().contains_key("content-encoding"),
                "{via:?}"
            );
            let codings = if cfg!(feature = "gzip") {
                "gzip, br"
            } else {
                "br"
            };
            assert_eq!(server.only().header("accept-encoding"), codings, "{via:?}");
        }
    }

    #[test]
    fn a_bomb_is_too_large() {
        for via in Via::ALL {
            let server = Server::responding("200 OK", &[JSON, BROTLI], BOMB);
            let config = config(server.url()).max_body(1_000_000);
            match via.call(config.retry(generated::Retry::none()), update()) {
                Err(Error::Transport(error)) => assert!(error.is_too_large(), "{via:?}: {error}"),
                other => panic!("{via:?}: {other:?}"),
            }
        }
        assert_is_refused("br", LARGE_WINDOW);
    }

    #[test]
    fn a_body_that_breaks_off_fails_the_call() {
        for body in [&COMPRESSED[..30], b"\xff\xff\xff\xff"] {
            for via in Via::ALL {
                let server = Server::responding("200 OK", &[JSON, BROTLI], body);
                let config = config(server.url()).retry(generated::Retry::none());
                match via.call(config, update()) {
                    Err(Error::Transport(error)) => assert!(!error.is_too_large(), "{error}"),
                    other => panic!("{via:?}: {other:?}"),
                }
            }
        }
    }
}
