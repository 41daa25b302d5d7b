//! `format: uri`: what RFC 3986 takes for a URI, and what it does not.

use crate::runtime::uri::check;
use crate::runtime::validate::{At, Violations};

fn is_uri(text: &str) -> bool {
    let mut found = Violations::default();
    check(&text, &At::Root, &mut found);
    found.is_empty()
}

#[test]
fn uris_are_told_from_other_texts() {
    for good in [
        "https://example.com",
        "https://user:p%40ss@example.com:8443/a/b?c=d#e",
        "http://[::1]:80/",
        "http://[v1.a:b]/",
        "http://a:/",
        "urn:isbn:0451450523",
        "mailto:a@b.c",
        "file:///etc/hosts",
        "a+-.1:",
        "http://a?b?c#d?e",
        "http://a//b//",
        "a:",
    ] {
        assert!(is_uri(good), "{good}");
    }
    for bad in [
        "",
        "/relative",
        "//example.com/",
        "example.com",
        "?a:b",
        ":nothing",
        "1a:b",
        "-a:b",
        "a_b:c",
        "http://a b/",
        "http://a/%4",
        "http://a/%zz",
        "http://a/%",
        "http://[::1/",
        "http://[zz]/",
        "http://[v.a]/",
        "http://[::1]x/",
        "http://[::1]80/",
        "http://a:port/",
        "http://a@b@c/",
        "http://bücher.example/",
        "http://a/#b#c",
        "http://a/[",
        "http://a/\\",
        "http://a/\n",
        " http://a/",
        "http://a/{b}",
        "http://a/\"",
    ] {
        assert!(!is_uri(bad), "{bad}");
    }
}
