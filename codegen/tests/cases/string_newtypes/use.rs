//! Constrained strings: accepted and rejected values, violations, and constants.

use string_newtypes::types::{Name, Note, Password, Phone, Price, Sid, Slug, Tag, Word};

const HOME: Sid = Sid::from_static("AB12ef");

#[test]
fn lengths_count_characters() {
    assert!(Name::new("").is_err());
    assert!(Name::new("äöü€😀").is_ok());
    assert!(Name::new("abcdef").is_err());
    assert!(Note::new("é".repeat(280)).is_ok());
    assert!(Note::new("é".repeat(281)).is_err());
    assert!(Password::new("€".repeat(7)).is_err());
    assert!(Password::new("€".repeat(8)).is_ok());
}

#[test]
fn patterns_apply_where_they_are_anchored() {
    assert_eq!(HOME.as_str(), "AB12ef");
    for wrong in ["AB12eF", "AB12e", "AB12eff", "xAB12ef", "AB12ef\n"] {
        assert!(Sid::new(wrong).is_err(), "{wrong:?}");
    }
    assert!(Slug::new("a-12").is_ok() && Slug::new("abc-1234").is_ok());
    assert!(Slug::new("a-1").is_err() && Slug::new("-12").is_err());
    assert!(Slug::new("a-12345").is_err());
    assert!(Word::new("a_Z9").is_ok() && Word::new("").is_err());
    assert!(Word::new("123456789").is_err() && Word::new("é").is_err());
    assert!(Tag::new("see #a, please").is_ok() && Tag::new("##a").is_ok());
    assert!(Tag::new("# a").is_err() && Tag::new("").is_err());
    assert!(Phone::new("+123 and more").is_ok() && Phone::new("123").is_ok());
    assert!(Phone::new("++123").is_err() && Phone::new("+12").is_err());
    assert!(Price::new("€").is_ok() && Price::new("€12").is_ok());
    assert!(Price::new("\u{20ad}1").is_err() && Price::new("€x").is_err());
}

#[test]
fn every_violation_is_reported() {
    let found = Sid::new("A").expect_err("is too short");
    let reported: Vec<_> = found
        .iter()
        .map(|one| (one.location(), one.keyword()))
        .collect();
    assert_eq!(reported, [("Sid", "minLength"), ("Sid", "pattern")]);
    let text = found.to_string();
    assert!(
        text.contains("must match `^AB[0-9a-f]{4}$`, but is \"A\""),
        "{text}"
    );
}

#[test]
fn deserialization_rejects_an_invalid_string() {
    assert!(serde_json::from_str::<Sid>("\"zz\"").is_err());
    assert!(serde_json::from_str::<Sid>("1").is_err());
    assert_eq!(
        serde_json::to_string(&HOME).expect("is a string"),
        "\"AB12ef\""
    );
    assert_eq!("AB12ef".parse::<Sid>(), Ok(HOME));
    assert_eq!(format!("{HOME:>8}|{HOME:?}"), "  AB12ef|Sid(\"AB12ef\")");
}

#[test]
#[should_panic(expected = "invalid Sid: expected text, at least 6 characters")]
fn an_invalid_literal_panics_at_run_time() {
    let text = std::hint::black_box("AB");
    let _ = Sid::from_static(text);
}
