//! The types by themselves: identifiers, moments in time, enumerations, violations, and
//! what a request is before anything is sent.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod common;

use std::collections::{BTreeSet, HashSet};
use std::fmt::Debug;

use common::{CONVERSATION, SERVICE, WEBHOOK, unchecked, update};
use generated::operations::UpdateServiceConversationScopedWebhook as Update;
use generated::types::{
    AccountSid, ConversationSid, FlowSid, ServiceSid, WebhookMethod, WebhookSid, WebhookTarget,
};
use generated::{DateTime, Location, Operation, Validate, Violations};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// A value survives the way into JSON and back, where it is this text.
fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, text: &str) {
    let json = serde_json::to_value(value).unwrap();
    assert_eq!(json, text);
    assert_eq!(&serde_json::from_value::<T>(json).unwrap(), value);
}

macro_rules! identifiers_are_checked {
    ($($test:ident: $type:ident, $prefix:literal;)*) => {$(
        #[test]
        fn $test() {
            const TEXT: &str = concat!($prefix, "0123456789abcdefABCDEF0123456789");
            const FIXED: $type = $type::from_static(TEXT);
            for sid in [
                $type::new(TEXT).unwrap(),
                $type::new(TEXT.to_owned()).unwrap(),
                TEXT.parse().unwrap(),
                $type::try_from(TEXT).unwrap(),
                $type::try_from(TEXT.to_owned()).unwrap(),
            ] {
                assert_eq!(sid, FIXED);
                assert_eq!(sid.as_str(), TEXT);
                assert_eq!(AsRef::<str>::as_ref(&sid), TEXT);
                assert_eq!(sid, TEXT);
                assert_eq!(sid, *TEXT);
                assert_eq!(sid.to_string(), TEXT);
                assert_eq!(format!("{sid:>36}"), format!("  {TEXT}"));
                assert_eq!(format!("{sid:?}"), format!("{}({TEXT:?})", stringify!($type)));
                assert_eq!(sid.validate(), Ok(()));
                round_trip(&sid, TEXT);
                assert_eq!(String::from(sid), TEXT);
            }
            let lower = $prefix.to_lowercase() + &TEXT[2..];
            let newline = TEXT.to_owned() + "\n";
            let wide = TEXT.replace("01", "é");
            for invalid in ["", $prefix, &TEXT[..33], &lower, &newline, &wide, "XX0123456789abcdefABCDEF0123456789"] {
                let violations = $type::new(invalid).unwrap_err();
                assert_eq!(invalid.parse::<$type>(), Err(violations.clone()), "{invalid:?}");
                assert_eq!($type::try_from(invalid), Err(violations.clone()), "{invalid:?}");
                let last = violations.iter().last().unwrap();
                assert_eq!((last.location(), last.keyword()), (stringify!($type), "pattern"));
                assert_eq!(last.limit(), concat!("^", $prefix, "[0-9a-fA-F]{32}$"));
                let json = serde_json::Value::from(invalid);
                assert!(serde_json::from_value::<$type>(json).is_err());
                // A response may have it, and validation reports it.
                let read: $type = unchecked(invalid);
                assert_eq!(read.as_str(), invalid);
                assert_eq!(read.validate().unwrap_err().count(), violations.count());
            }
        }
    )*};
}

identifiers_are_checked! {
    account_sids_are_checked: AccountSid, "AC";
    service_sids_are_checked: ServiceSid, "IS";
    conversation_sids_are_checked: ConversationSid, "CH";
    webhook_sids_are_checked: WebhookSid, "WH";
    flow_sids_are_checked: FlowSid, "FW";
}

#[test]
fn identifiers_can_be_keys() {
    let other = WebhookSid::new(WEBHOOK.as_str().replace('c', "d")).unwrap();
    assert!(WEBHOOK < other);
    assert_eq!(BTreeSet::from([other.clone(), WEBHOOK]).len(), 2);
    assert_eq!(HashSet::from([other.clone(), WEBHOOK, other]).len(), 2);
}

#[test]
fn an_invalid_identifier_is_reported_with_type_constraint_and_value() {
    let error = WebhookSid::new("WH12").unwrap_err();
    assert_eq!(
        error.to_string(),
        "WebhookSid: must have at least 34 characters, but is \"WH12\"; \
         WebhookSid: must match `^WH[0-9a-fA-F]{32}$`, but is \"WH12\""
    );
    let error = WebhookSid::new("é".repeat(1000)).unwrap_err().to_string();
    assert!(error.starts_with("WebhookSid: must have at most 34 characters, but is \"éé"));
    assert!(
        error.contains('…') && error.chars().count() < 300,
        "{error}"
    );
    let error = WebhookSid::new("a\r\n\u{1B}[31m").unwrap_err().to_string();
    assert!(!error.contains(char::is_control), "{error:?}");
}

#[test]
fn moments_keep_their_text() {
    for text in [
        "2016-03-24T21:05:50Z",
        "2016-03-24T21:05:50.0Z",
        "2016-03-24T21:05:50.120Z",
        "2016-03-24T21:05:50.123456789Z",
        "2016-03-24T23:05:50+02:00",
        "2016-03-24T16:35:50.5-04:30",
        "2016-03-24T21:05:50+00:00",
        "0001-01-01T00:00:00Z",
        "9999-12-30T22:00:00Z",
    ] {
        let moment: DateTime = text.parse().unwrap();
        assert_eq!(moment.to_string(), text);
        round_trip(&moment, text);
    }
    // `t` and `z` may be small (RFC 3339, section 5.6); they are written large.
    let moment: DateTime = "2016-03-24t21:05:50z".parse().unwrap();
    assert_eq!(moment.to_string(), "2016-03-24T21:05:50Z");
}

#[test]
fn moments_are_those_of_jiff() {
    let west: DateTime = "2016-03-24T16:35:50-04:30".parse().unwrap();
    let timestamp: jiff::Timestamp = "2016-03-24T21:05:50Z".parse().unwrap();
    assert_eq!(west.timestamp(), timestamp);
    assert_eq!(jiff::Timestamp::from(west), timestamp);
    assert_eq!(
        DateTime::from(timestamp).to_string(),
        "2016-03-24T21:05:50Z"
    );
    let later: DateTime = "2016-03-24T21:05:50.25Z".parse().unwrap();
    assert_eq!(DateTime::from(later.timestamp()), later);
    assert!(west < later);
}

#[test]
fn moments_are_those_of_rfc_3339_and_no_others() {
    for text in [
        "",
        "2016-03-24",
        "21:05:50Z",
        "2016-03-24 21:05:50Z",
        "2016-03-24T21:05:50",
        "2016-03-24T21:05Z",
        "2016-03-24T21:05:50.Z",
        "2016-03-24T21:05:50,5Z",
        "2016-03-24T21:05:50+02",
        "2016-03-24T21:05:50+0200",
        "2016-03-24T21:05:50+02:00[Europe/Berlin]",
        "2016-03-24T21:05:50+24:00",
        "2016-3-24T21:05:50Z",
        "20160324T210550Z",
        "2016-02-30T21:05:50Z",
        "2016-13-24T21:05:50Z",
        "2016-03-24T25:05:50Z",
        "2016-03-24T21:60:50Z",
        "+002016-03-24T21:05:50Z",
        " 2016-03-24T21:05:50Z",
        "２016-03-24T21:05:50Z",
        "Thu, 24 Mar 2016 21:05:50 +0000",
    ] {
        let error = text.parse::<DateTime>().expect_err(text);
        assert!(error.to_string().contains("RFC 3339"), "{error}");
        assert!(
            serde_json::from_value::<DateTime>(text.into()).is_err(),
            "{text}"
        );
    }
}

#[test]
fn a_closed_enumeration_is_made_of_what_is_listed() {
    for (method, text) in [(WebhookMethod::Get, "get"), (WebhookMethod::Post, "post")] {
        assert_eq!(method.as_str(), text);
        assert_eq!(method.to_string(), text);
        assert_eq!(text.parse(), Ok(method.clone()));
        assert_eq!(WebhookMethod::try_from(text), Ok(method.clone()));
        assert!(method.is_listed());
        round_trip(&method, text);
    }
    for invalid in ["", "GET", "put", "get "] {
        let error = invalid.parse::<WebhookMethod>().unwrap_err();
        let expected = format!("WebhookMethod: must be one of `get`, `post`, but is {invalid:?}");
        assert_eq!(error.to_string(), expected);
        let read: WebhookMethod = unchecked(invalid);
        assert!(!read.is_listed() && read.validate().is_err());
        round_trip(&read, invalid);
    }
}

#[test]
fn an_open_enumeration_takes_every_text() {
    for (target, text) in [
        (WebhookTarget::Webhook, "webhook"),
        (WebhookTarget::Studio, "studio"),
        (WebhookTarget::Trigger, "trigger"),
    ] {
        assert_eq!(WebhookTarget::from(text), target);
        assert!(target.is_listed());
        round_trip(&target, text);
    }
    for text in ["", "Studio", "pigeon"] {
        let target = WebhookTarget::from(text);
        assert_eq!((target.as_str(), target.is_listed()), (text, false));
        assert_eq!(target.validate(), Ok(()));
        round_trip(&target, text);
    }
}

/// Everything of a request that can be wrong at once.
fn all_wrong() -> Update {
    Update::new(unchecked("IS1"), "..", unchecked(""))
        .configuration_method(unchecked::<WebhookMethod>("put"))
        .configuration_flow_sid(unchecked(&"FW".repeat(40)))
}

#[test]
fn every_violation_is_reported_at_once() {
    let violations = all_wrong().validate().unwrap_err();
    let reported: Vec<_> = violations
        .iter()
        .map(|it| (it.location(), it.keyword(), it.limit()))
        .collect();
    assert_eq!(
        reported,
        [
            ("ChatServiceSid", "minLength", "34"),
            ("ChatServiceSid", "pattern", "^IS[0-9a-fA-F]{32}$"),
            (
                "ConversationSid",
                "segment",
                "a non-empty path segment other than `.` and `..`"
            ),
            ("Sid", "minLength", "34"),
            ("Sid", "pattern", "^WH[0-9a-fA-F]{32}$"),
            ("Configuration.Method", "enum", "`get`, `post`"),
            ("Configuration.FlowSid", "maxLength", "34"),
            ("Configuration.FlowSid", "pattern", "^FW[0-9a-fA-F]{32}$"),
        ]
    );
    assert_eq!(violations.count(), reported.len());
    let text = violations.to_string();
    assert_eq!(text.split("; ").count(), reported.len(), "{text}");
    let first = r#"ChatServiceSid: must have at least 34 characters, but is "IS1"; "#;
    assert!(text.starts_with(first), "{text}");
    let last = violations.iter().last().unwrap();
    assert!(
        last.value().ends_with('…') && last.value().chars().count() == 65,
        "{last}"
    );
}

#[test]
fn violations_can_be_sent_on_as_json() {
    let violations = update().configuration_method(unchecked::<WebhookMethod>("put"));
    let violations = violations.validate().unwrap_err();
    assert_eq!(
        serde_json::to_value(&violations).unwrap(),
        json!([{
            "location": "Configuration.Method",
            "keyword": "enum",
            "limit": "`get`, `post`",
            "value": "\"put\"",
            "message": "Configuration.Method: must be one of `get`, `post`, but is \"put\"",
        }])
    );
}

#[test]
fn violations_are_counted_where_they_are_too_many() {
    let mut violations = Violations::default();
    assert_eq!(violations.clone().into_result(), Ok(()));
    for index in 0..Violations::MOST + 5 {
        violations.push(&Location::Root.key("a/b~c").index(index), "minimum", 5, 3);
    }
    assert_eq!(violations.iter().count(), Violations::MOST);
    assert_eq!(violations.count(), Violations::MOST + 5);
    assert!(!violations.is_empty());
    let text = violations.to_string();
    assert!(
        text.starts_with("/a~1b~0c/0: must be at least 5, but is 3; "),
        "{text}"
    );
    assert!(text.ends_with("; and 5 more"), "{text}");
}

#[test]
fn absent_is_not_empty() {
    assert_eq!(update().configuration_url, None);
    assert_eq!(
        update().configuration_url("").configuration_url.as_deref(),
        Some("")
    );
    assert_ne!(update(), update().configuration_url(""));
    assert_eq!(update().configuration_filters, [""; 0]);
    assert_ne!(update(), update().configuration_filters([""]));
    // An empty array equals an absent one, because a form cannot express the difference.
    assert_eq!(update(), update().configuration_filters([""; 0]));
}

#[test]
fn setters_take_what_is_at_hand() {
    let owned = vec!["a".to_owned(), "b".to_owned()];
    let request = Update::new(SERVICE, CONVERSATION.to_owned(), WEBHOOK)
        .configuration_url("u".to_owned())
        .configuration_filters(&owned)
        .configuration_triggers(owned.iter().map(String::as_str).rev());
    assert_eq!(request.configuration_filters, owned);
    assert_eq!(request.configuration_triggers, ["b", "a"]);
    assert_eq!(request.clone().configuration_filters(owned), request);
    // A conversation of a response names the conversation of the next request.
    let sid = ConversationSid::new(CONVERSATION).unwrap();
    assert_eq!(Update::new(SERVICE, sid, WEBHOOK), update());
}

#[test]
fn what_several_values_break_is_joined() {
    let wrong = [ServiceSid::new("IS"), ServiceSid::new("SI")];
    let wrong = wrong.into_iter().filter_map(Result::err);
    let joined: Violations = wrong.collect();
    assert_eq!(joined.count(), 4);
    let many = std::iter::repeat_n(joined, 30).collect::<Violations>();
    assert_eq!(many.count(), 120);
    assert_eq!(many.iter().count(), Violations::MOST);
}

#[test]
fn the_last_second_of_the_calendar_is_kept() {
    let never: DateTime = "9999-12-31T23:59:59Z".parse().unwrap();
    assert_eq!(never.to_string(), "9999-12-31T23:59:59Z");
    assert!("1998-12-31T23:58:60Z".parse::<DateTime>().is_err());
    assert!("1998-12-31T23:59:60Z".parse::<DateTime>().is_ok());
}
