//! Formats: the texts that each of them accepts and rejects.

use crate::runtime::format::date;
use crate::runtime::format::date_time;
use crate::runtime::format::duration;
use crate::runtime::format::email;
use crate::runtime::format::hostname;
use crate::runtime::format::idn_email;
use crate::runtime::format::idn_hostname;
use crate::runtime::format::iri_reference;
use crate::runtime::format::json_pointer;
use crate::runtime::format::relative_json_pointer;
use crate::runtime::format::string_format::StringFormat;
use crate::runtime::format::time;
use crate::runtime::format::uri_template;
use crate::runtime::format::uuid;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

#[track_caller]
pub(super) fn assert_format(format: &StringFormat, valid: &[&str], invalid: &[&str]) {
    for text in valid {
        assert!((format.accepts)(text), "{}: {text:?}", format.name);
    }
    for text in invalid {
        assert!(!(format.accepts)(text), "{}: {text:?}", format.name);
        // No format allows a line break at the end.
        let line = format!("{}\n", valid.first().copied().unwrap_or_default());
        let takes_any = format.name == "json-pointer";
        assert_eq!((format.accepts)(&line), takes_any, "{line:?}");
    }
}

#[test]
fn a_violation_says_what_was_expected() {
    let mut found = Violations::default();
    email::FORMAT.validate("a@b.example", &Location::Root, &mut found);
    assert!(found.is_empty());
    email::FORMAT.validate("nobody", &Location::Name("to"), &mut found);
    let reported = "to: must be an email address (RFC 5321), but is \"nobody\"";
    assert_eq!(found.to_string(), reported);
    assert_eq!(found.iter().next().map(|one| one.keyword()), Some("format"));
}

#[test]
fn dates_and_times() {
    assert_format(
        &date_time::FORMAT,
        &[
            "1963-06-19T08:30:06.283185Z",
            "1963-06-19t08:30:06z",
            "1998-12-31T23:59:60Z",
            "1998-12-31T15:59:60.123-08:00",
            "1985-04-12T00:59:59.999999999999999Z",
            "9999-12-31T23:59:59-23:59",
            "0000-01-01T00:00:00+23:59",
        ],
        &[
            "1998-12-31T23:58:60Z",
            "1998-12-31T22:59:60Z",
            "1998-12-31T23:59:61Z",
            "1990-02-31T15:59:59Z",
            "1990-12-31T15:59:59-24:00",
            "1990-12-31T24:00:00Z",
            "1963-06-1৪T00:00:00Z",
            "+11963-06-19T08:30:06Z",
            "1985-04-12T23:20:50",
            "1985-04-12T23:20:50+01",
            "1985-04-12",
            "1985-04-12é23:20:50Z",
            "",
        ],
    );
    assert_format(
        &date::FORMAT,
        &["1963-06-19", "2020-02-29", "0000-01-01", "9999-12-31"],
        &[
            "2021-02-29",
            "1998-1-20",
            "1998-13-01",
            "1998-04-31",
            "19980420",
            "2013-W01",
            "1963-06-1৪",
            "+1963-06-19",
            "1963-06-19Z",
            "1998-00-01",
            "",
        ],
    );
    assert_format(
        &time::FORMAT,
        &[
            "08:30:06Z",
            "08:30:06.283185Z",
            "08:30:06z",
            "08:30:06+00:20",
            "12:34:56-00:00",
            "23:59:60Z",
            "23:59:60+00:00",
            "01:29:60+01:30",
            "23:29:60+23:30",
            "15:59:60-08:00",
            "00:29:60-23:30",
            "23:59:60.9Z",
        ],
        &[
            "22:59:60Z",
            "23:58:60Z",
            "23:59:60+01:00",
            "23:59:60-00:30",
            "24:00:00Z",
            "00:60:00Z",
            "00:00:61Z",
            "12:00:00+24:00",
            "12:00:00+00:60",
            "12:00:00",
            "8:3:6Z",
            "12:00:00.Z",
            "12:00:00+01",
            "12:00:00+0130",
            "12:00:00Z+00:30",
            "1২:00:00Z",
            "01:01:01,1111",
            "08:30:06 PST",
            "08:30:06#00:20",
            "2020-11-28T23:55:45Z",
            "",
        ],
    );
    assert_format(
        &duration::FORMAT,
        &[
            "P4DT12H30M5S",
            "P4Y",
            "PT0S",
            "P0D",
            "P1M",
            "PT1M",
            "PT36H",
            "P1DT12H",
            "P2W",
            "P1Y2M3DT4H5M6S",
            "P1Y2M",
            "P1M2D",
            "PT1H2M",
            "PT1M2S",
            "P01D",
            "P1YT1S",
            "p1dt1h",
            "P99999999999999999999999999999999999D",
        ],
        &[
            "P", "PT", "P1", "P1YT", "PT1D", "4DT12H", "P2D1Y", "P1D2H", "P2S", "P1Y2W", "P1WT1H",
            "P0Y1W", "P1Y2D", "PT1H2S", "PT0.5S", "PT0,5S", "-P1D", "P-1D", "P1D2T3H", "P1DT",
            "P1Y1Y", "P২Y", " P1D", "P1D ", "PY", "P1e2D", "",
        ],
    );
}

#[test]
fn pointers_and_identifiers() {
    assert_format(
        &json_pointer::FORMAT,
        &[
            "/foo/bar~0/baz~1/%a",
            "",
            "/",
            "/ ",
            "/~0~1",
            "/é//",
            "/a\"\\",
            "/foo/-",
        ],
        &[
            "a", "#", "#/", "#a", "0", "a/b", "/~", "/~2", "/a~", "/~~", "~0", "/~0~",
        ],
    );
    assert_format(
        &relative_json_pointer::FORMAT,
        &[
            "1",
            "0/foo/bar",
            "2/0/baz",
            "0#",
            "120/a",
            "100",
            "0+1",
            "1-2/bar",
            "0-0",
            "0-1#",
            "0//",
        ],
        &[
            "/foo", "-1/a", "+1/a", "0##", "01/a", "01#", "", "00", "1foo", "0+", "0-01", "0++1",
            "0/~2", "1#/a", "0+1a", "١/a", "#", "1 ",
        ],
    );
    assert_format(
        &uuid::FORMAT,
        &[
            "2EB8AA08-AA98-11EA-B4AA-73B441D16380",
            "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
            "2eb8aa08-AA98-11ea-B4Aa-73B441D16380",
            "00000000-0000-0000-0000-000000000000",
            "99c17cbb-656f-f64a-940f-1a4568f03487",
        ],
        &[
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
            "2eb8aa08-aa98-11ea-73b441d16380",
            "2eb8aa08-aa98-11ea-b4ga-73b441d16380",
            "2eb8aa08aa9811eab4aa73b441d16380----",
            "2eb8aa08-aa98-11ea-B4Aa73B441D16380",
            "2eb8-aa08-aa98-11ea-b4aa73b44-1d16380",
            "{2eb8aa08-aa98-11ea-b4aa-73b441d163}",
            "2eb8aa08-aa98-11ea-b4aa-73b441d163৪",
            "",
        ],
    );
}

#[test]
fn long_texts_take_linear_time() {
    let long = "a".repeat(1_000_000);
    let every = [
        email::FORMAT,
        hostname::FORMAT,
        idn_email::FORMAT,
        idn_hostname::FORMAT,
        iri_reference::FORMAT,
        uri_template::FORMAT,
        duration::FORMAT,
    ];
    for format in every {
        for part in ["@", "a.", "{a}", "P1Y", "é", "\"", "é.", "xn--a."] {
            // The time matters here, whatever the result is.
            let _ = (format.accepts)(&format!("{part}{long}"));
            let _ = (format.accepts)(&part.repeat(300_000));
        }
    }
}
