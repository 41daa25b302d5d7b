//! Formats of hosts and email addresses, with internationalized labels.

use super::formats::assert_format;

use crate::runtime::format::email;
use crate::runtime::format::hostname;
use crate::runtime::format::idn_email;
use crate::runtime::format::idn_hostname;
use crate::runtime::format::ipv4;
use crate::runtime::format::ipv6;

#[test]
fn ip_addresses() {
    assert_format(
        &ipv4::FORMAT,
        &["192.168.0.1", "0.0.0.0", "255.255.255.255"],
        &[
            "127.0.0.0.1",
            "256.256.256.256",
            "127.0",
            "0x7f000001",
            "2130706433",
            "087.10.0.1",
            "1.2.3.04",
            "1২7.0.0.1",
            "192.168.1.0/24",
            " 1.2.3.4",
            "1.2.3.4 ",
            "1..2.3",
            "",
        ],
    );
    assert_format(
        &ipv6::FORMAT,
        &[
            "::1",
            "::",
            "::abef",
            "1::",
            "d6::",
            "1:d6::42",
            "1:2:3:4:5:6:7:8",
            "::42:ff:1",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "1::d6:192.168.0.1",
            "::ffff:192.168.0.1",
            "1000:1000:1000:1000:1000:1000:255.255.255.255",
            "ABCD::",
        ],
        &[
            "12345::",
            "::laptop",
            "1:1:1:1:1:1:1:1:1",
            "1::d6::42",
            ":2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:",
            ":2:3:4::8",
            "1:2:3:4:5:::8",
            "1:2:3:4:5:6:7",
            "1",
            "1::2:192.168.256.1",
            "1::2:192.168.ff.1",
            "::ffff:1.2.3.04",
            "127.0.0.1",
            "1:2:3:4:1.2.3",
            "  ::1",
            "::1  ",
            "fe80::/64",
            "fe80::a%eth1",
            "[::1]",
            "1:2:3:4:5:6:7:৪",
            "1:2::192.16৪.0.1",
            "1.2.3.4::",
            "",
        ],
    );
}

/// A label of this length.
fn label(length: usize) -> String {
    "a".repeat(length)
}

#[test]
fn host_names() {
    let longest = [label(63), label(63), label(63), label(61)].join(".");
    let too_long = [label(63), label(63), label(63), label(62)].join(".");
    assert_eq!((longest.len(), too_long.len()), (253, 254));
    assert_format(
        &hostname::FORMAT,
        &[
            "www.example.com",
            "a",
            "1",
            "3com.example",
            "host-name",
            "ab--cd.example",
            "H0ST",
            "xn--4gbwdl.xn--wgbh1c",
            "XN--WGBH1C",
            "xn--ihqwcrb4cv8a8dqg056pqjye",
            &label(63),
            &longest,
            "1.2.3.4",
            "xnn--a",
        ],
        &[
            "",
            ".",
            ".example",
            "example.",
            "a..b",
            "-a",
            "a-",
            "a.-b",
            "a-.b",
            "host_name",
            "a b",
            "a:80",
            "example\u{FF0E}com",
            "\u{212A}elvin.example",
            "bücher.example",
            &label(64),
            &too_long,
            "xn--",
            "xn--X",
            "xn--abc-",
            "xn---abc",
            "XN--aa---o47jg78q",
            "xn--99999999",
        ],
    );
    // A name that is too long when encoded, although it has fewer characters.
    let takes_63 = "ü".repeat(53);
    assert_format(
        &idn_hostname::FORMAT,
        &[
            "실례.테스트",
            "bücher.example",
            "a.b",
            "例え。テスト",
            "例え．テスト｡jp",
            "ab--cd",
            "xn--ihqwcrb4cv8a8dqg056pqjye",
            "ßς་〇",
            "\u{6FD}\u{6FE}",
            &longest,
            &takes_63,
        ],
        &[
            "",
            "。",
            "a。",
            "。a",
            "실〮례.테스트",
            "-> $1.00 <--",
            "xn--X",
            "-ü",
            "ü-",
            "üü--ü",
            "\u{903}hello",
            "\u{300}hello",
            "\u{488}hello",
            "\u{640}\u{7FA}",
            "〱〲〳〴〵〮〯〻",
            "Ü",
            "☃",
            "😀.example",
            "a\u{A0}b",
            "ü".repeat(60).as_str(),
            &too_long,
            &label(64),
            &"실".repeat(100_000),
        ],
    );
}

#[test]
fn letters_with_contextual_rules() {
    // As they are, and encoded, if that is known.
    for (unicode, ascii, is_valid) in [
        ("a·l", "xn--al-0ea", false),
        ("·l", "xn--l-fda", false),
        ("l·a", "xn--la-0ea", false),
        ("l·", "xn--l-gda", false),
        ("l·l", "xn--ll-0ea", true),
        ("α͵s", "xn--s-jib3p", false),
        ("α͵", "xn--wva3j", false),
        ("α͵β", "xn--wva3je", true),
        ("a׳ב", "xn--a-2hc5h", false),
        ("׳ב", "xn--5db1e", false),
        ("א׳ב", "xn--4dbc5h", true),
        ("a״ב", "xn--a-2hc8h", false),
        ("״ב", "xn--5db3e", false),
        ("א״ב", "xn--4dbc8h", true),
        ("def・abc", "xn--defabc-k64e", false),
        ("・", "xn--vek", false),
        ("・ぁ", "xn--k8j5u", true),
        ("・ァ", "xn--bck0j", true),
        ("・丈", "xn--vek778f", true),
        ("ب٠۰", "xn--ngb6iyr", false),
        ("ب٠ب", "xn--ngba1o", true),
        ("۰0", "xn--0-gyc", true),
        ("क\u{200D}ष", "xn--11b2er09f", false),
        ("\u{200D}ष", "xn--02b508i", false),
        ("क्\u{200D}ष", "xn--11b2ezcw70k", true),
        ("क्\u{200C}ष", "xn--11b2ezcs70k", true),
        ("بي\u{200C}بي", "xn--ngba5hb2804a", true),
        ("\u{903}hello", "xn--hello-txk", false),
        ("\u{300}hello", "xn--hello-zed", false),
        ("\u{488}hello", "xn--hello-6bf", false),
        ("ßς་〇", "xn--zca29lwxobi7a", true),
        ("\u{640}\u{7FA}", "xn--chb89f", false),
    ] {
        assert_eq!(
            idn_hostname::is_idn_hostname(unicode),
            is_valid,
            "{unicode}"
        );
        assert_eq!(hostname::is_hostname(ascii), is_valid, "{ascii}");
    }
}

#[test]
fn email_addresses() {
    let long_name = format!("{}@b.example", label(65));
    assert_format(
        &email::FORMAT,
        &[
            "joe.bloggs@example.com",
            "te~st@example.com",
            "!#$%&'*+-/=?^_`{|}~@a",
            "a@b",
            "\"joe bloggs\"@example.com",
            "\"joe..bloggs\"@example.com",
            "\"a@b\"@example.com",
            "\"\"@a.b",
            "\"\\\"\"@a.b",
            "\"\\\\\"@a.b",
            "a@[127.0.0.1]",
            "a@[127.000.000.001]",
            "a@[IPv6:::1]",
            "a@[ipv6:::1]",
            "a@[x-tag:content]",
            "a@1.2.3.4",
            "a@c--n.com",
            &long_name,
        ],
        &[
            "",
            "2962",
            "@example.com",
            "a@",
            "a",
            ".a@b.c",
            "a.@b.c",
            "a..b@c.d",
            "a b@c.d",
            "a@b@c.d",
            "a@b_c.d",
            "a@invalid=domain.com",
            "a@-b.c",
            "a@b-.c",
            "a@.b",
            "a@b.",
            "a@b..c",
            "a@[127.0.0.300]",
            "a@[1.2.3]",
            "a@[1.2.3.4.5]",
            "a@[1.2.3.4",
            "a@[]",
            "a@[RFC-5322-domain-literal]",
            "a@[IPv6:1.2.3.4]",
            "a@[IPv6:12345::]",
            "a@[:x]",
            "a@[x-:y]",
            "a@[x:]",
            "a@[x:[]",
            "a@[0001.2.3.4]",
            "a@[+1.2.3.4]",
            "é@a.b",
            "a@é.b",
            "\"a\"b@c.d",
            "\"a@c.d",
            "a\"@c.d",
            "\"a\\é\"@c.d",
            "\"é\"@c.d",
            "\"a\\",
            "a,b@c.d",
            "a(b)@c.d",
            "a\u{FF20}b.c",
            "\u{7F}@a.b",
            "a\tb@c.d",
            " a@b.c",
            "a@b.c ",
            "Winston <a@b.c>",
        ],
    );
    assert_format(
        &idn_email::FORMAT,
        &[
            "실례@실례.테스트",
            "a@b.c",
            "\"실 례\"@b.c",
            "é.é@xn--4gbwdl.xn--wgbh1c",
        ],
        &[
            "",
            "2962",
            "실례",
            "@실례.테스트",
            "é..é@b.c",
            "é é@b.c",
            "a@실〮례.테스트",
            "a@b。c",
            "a@ü-",
        ],
    );
}
