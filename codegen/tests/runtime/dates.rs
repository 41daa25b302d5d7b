//! Dates and times: written as they were read, ordered by time, and limited to RFC 3339.

use jiff::Timestamp;

use crate::runtime::format::date_time::DateTime;

fn read(text: &str) -> Option<DateTime> {
    text.parse().ok()
}

#[test]
fn a_text_is_written_as_it_was_read() {
    for text in [
        "2016-03-24T21:05:50Z",
        "2016-03-24T21:05:50.0Z",
        "2016-03-24T21:05:50.120Z",
        "2016-03-24T21:05:50.123456789Z",
        "1985-04-12T23:20:50.52+00:00",
        "1985-04-12T23:20:50-23:59",
        "0001-01-01T00:00:00+14:00",
        "9999-12-30T21:59:59Z",
        "2000-02-29T00:00:00Z",
    ] {
        let date = read(text);
        assert_eq!(date.map(|date| date.to_string()).as_deref(), Some(text));
        let json = serde_json::to_string(&date).unwrap();
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<DateTime>(&json).ok(), date);
    }
}

#[test]
fn other_notations_of_rfc_3339_are_read() {
    let plain = read("2016-03-24T21:05:50Z").unwrap();
    assert_eq!(read("2016-03-24t21:05:50z").unwrap(), plain);
    // Fractions beyond nanoseconds are dropped.
    let digits = read("2016-03-24T21:05:50.1234567899999+01:30").unwrap();
    assert_eq!(digits.to_string(), "2016-03-24T21:05:50.123456789+01:30");
    // A leap second.
    assert!(read("1990-12-31T23:59:60Z").is_some());
}

#[test]
fn other_notations_of_iso_8601_are_rejected() {
    for text in [
        "",
        "2016-03-24",
        "2016-03-24T21:05:50",
        "2016-03-24T21:05Z",
        "2016-03-24 21:05:50Z",
        "20160324T210550Z",
        "2016-03-24T21:05:50.Z",
        "2016-03-24T21:05:50,5Z",
        "2016-03-24T21:05:50+02",
        "2016-03-24T21:05:50+0200",
        "2016-03-24T21:05:50+24:00",
        "2016-03-24T21:05:50+01:60",
        "2016-03-24T21:05:50\u{2212}01:00",
        "2016-03-24T24:00:00Z",
        "2016-03-24T21:60:50Z",
        "2016-13-24T21:05:50Z",
        "2015-02-29T00:00:00Z",
        "2016-03-24T21:05:50Z[UTC]",
        "+002016-03-24T21:05:50Z",
        " 2016-03-24T21:05:50Z",
        "２016-03-24T21:05:50Z",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
    assert!(serde_json::from_str::<DateTime>("1458853550").is_err());
}

#[test]
fn order_is_that_of_time() {
    let later = read("2016-03-24T20:00:00-02:00").unwrap();
    let earlier = read("2016-03-24T23:00:00+02:00").unwrap();
    assert!(earlier < later);
    assert_eq!(
        later.timestamp(),
        read("2016-03-24T22:00:00Z").unwrap().timestamp()
    );
}

#[test]
fn a_timestamp_is_written_in_utc_with_the_digits_that_it_needs() {
    for (nanoseconds, text) in [
        (0, "1970-01-01T00:00:00Z"),
        (120_000_000, "1970-01-01T00:00:00.12Z"),
        (1, "1970-01-01T00:00:00.000000001Z"),
        (-1, "1969-12-31T23:59:59.999999999Z"),
    ] {
        let moment = Timestamp::from_nanosecond(nanoseconds).unwrap();
        assert_eq!(DateTime::from(moment).to_string(), text);
        assert_eq!(Timestamp::from(read(text).unwrap()), moment);
    }
}
