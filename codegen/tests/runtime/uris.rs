//! Formats of URIs and IRIs, as in RFC 3986 and RFC 3987.

use super::formats::assert_format;

use crate::runtime::format::iri;
use crate::runtime::format::iri_reference;
use crate::runtime::format::uri::is_uri;
use crate::runtime::format::uri_reference;
use crate::runtime::format::uri_template;

#[test]
fn absolute_uris() {
    for valid in [
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
        assert!(is_uri(valid), "{valid}");
    }
    for invalid in [
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
        assert!(!is_uri(invalid), "{invalid}");
    }
}

#[test]
fn references() {
    let both = [
        "http://foo.bar/?baz=qux#quux",
        "//foo.bar/?baz=qux#quux",
        "/abc",
        "abc",
        "#fragment",
        "",
        "?query=1",
        "//",
        "./this:that",
        "a/b:c",
        "//[V1.fe]/p",
        "urn:a:b",
        "a?b:c",
        "//a:80",
        "http://999.999.999.999/",
        "a:b",
    ];
    let neither = [
        "\\\\WINDOWS\\fileshare",
        "#frag\\ment",
        "/%zz",
        "/%",
        "/a\"b",
        "/[::1]",
        "//a:b/p",
        "//a@b@c/",
        "//[::ffff:1.2.3.04]/p",
        "1:b",
        ":a",
        "/p\n",
        "a b",
        "#a#b",
        "//[::1]x",
        "//[::1]::8",
        "http://2001:0db8:85a3::7334",
    ];
    assert_format(&uri_reference::FORMAT, &both, &neither);
    assert_format(&iri_reference::FORMAT, &both, &neither);
    let of_iri = [
        "/foobar®.txt",
        "âππ",
        "//ƒøø.ßår/?∂éœ=πîx#πîüx",
        "/𐌀",
        "?\u{E000}\u{F0000}",
    ];
    assert_format(
        &iri_reference::FORMAT,
        &of_iri,
        &["/\u{E000}", "#\u{E000}", "\u{FFFE}"],
    );
    assert_format(&uri_reference::FORMAT, &[""], &of_iri);
    assert_format(
        &iri::FORMAT,
        &[
            "http://ƒøø.ßår/?∂éœ=πîx#πîüx",
            "http://ƒøø.com/blah_(wîkïpédiå)_blah#ßité-1",
            "http://[2001:0db8:85a3:0000:0000:8a2e:0370:7334]",
            "urn:a",
            "http://a/?q=\u{F0000}",
            "http://é@é.example:1/",
        ],
        &[
            "/abc",
            "âππ",
            "",
            "é:a",
            "http://2001:0db8:85a3::7334",
            "\\\\WINDOWS\\filëßåré",
            "http://a/\u{FFFF}",
            "http://a/\u{E0001}",
            "http://[é]/",
            "http://a:١/",
            "a:\u{80}",
        ],
    );
}

#[test]
fn uri_templates() {
    assert_format(
        &uri_template::FORMAT,
        &[
            "http://example.com/dictionary/{term:1}/{term}",
            "dictionary/{term}",
            "",
            "{x,y}",
            "{+var}",
            "{#var}",
            "{.var}",
            "{/var}",
            "{;var}",
            "{?var,b*}",
            "{&var}",
            "{=var}",
            "{v:1000}",
            "{a.b}",
            "{%41_}",
            "a%41b",
            "a'b",
            "a😀b",
            "a\u{E000}b",
            "{a}{b}",
        ],
        &[
            "{term",
            "a}b",
            "{}",
            "{+}",
            "{a,,b}",
            "{a,}",
            "{,+var}",
            "{v:0}",
            "{v:01}",
            "{v:}",
            "{v:10000}",
            "{v:1*}",
            "{a..b}",
            "{.}",
            "{%4}",
            "{%GG}",
            "{é}",
            "{a b}",
            "{a{b}}",
            "{var=def}",
            "{-var}",
            "a%",
            "a%4",
            "a%GG",
            "a b",
            "a<b",
            "a\"b",
            "a\\b",
            "a^b",
            "a`b",
            "a|b",
            "a\u{7F}b",
            "a\u{80}b",
            "a\u{FFFE}b",
        ],
    );
}
