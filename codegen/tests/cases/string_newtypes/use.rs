//! Constrained strings: accepted and rejected values, violations, and constants.

use string_newtypes::types::{
    Day, EventId, Login, Name, Note, Optional, Other, Password, Phone, Price, Sid, Slug, Tag,
    TicketId, Title, Token, Ulid, Word,
};

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
fn a_format_makes_a_newtype() {
    let id = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    let (event, ticket) = (EventId::new(id), TicketId::from_static(id));
    assert_eq!(event.as_ref().map(EventId::as_str), Ok(ticket.as_str()));
    assert!(EventId::new("6ba7b810").is_err());
    // No code knows this format.
    const KEY: Ulid = Ulid::from_static("any");
    assert!(KEY == "any" && Ulid::new("").is_ok() && Optional::new("").is_ok());
    // A secret does not show.
    const TOKEN: Token = Token::from_static("s3cret");
    assert_eq!((format!("{TOKEN:?}"), TOKEN.as_str()), ("Token(..)".to_owned(), "s3cret"));
}

#[test]
fn constraints_without_a_place_in_the_table_are_validated() {
    let violations = |text: &str| {
        let found = Login::new(text).err();
        let found = found.iter().flat_map(|found| found.iter());
        found.map(|one| one.keyword().to_owned()).collect::<Vec<_>>()
    };
    assert!(violations("ab-12").is_empty());
    assert_eq!(violations("ab-1"), ["pattern"]);
    assert_eq!(violations("xb-12"), ["pattern"]);
    assert_eq!(violations("root-00"), ["not"]);
    assert_eq!(Login::from_static("a-12").as_str(), "a-12");
}

#[test]
fn other_strings_have_no_newtype() {
    let title: Title = String::new();
    assert!(title.is_empty());
    assert_eq!("2024-05-06".parse::<Day>().map(|day| day.to_string()).as_deref(), Ok("2024-05-06"));
    // A reference alone is another name for its target.
    let other: Other = EventId::new("6ba7b810-9dad-11d1-80b4-00c04fd430c8").expect("is a UUID");
    assert_eq!(other.to_string().len(), 36);
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
