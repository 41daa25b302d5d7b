use crate::runtime::text;

/// The schema `Sid`.
///
/// Has exactly 6 characters, and matches `^AB[0-9a-f]{4}$`.
///
/// Described at `#/components/schemas/Sid`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sid(std::borrow::Cow<'static, str>);

impl Sid {
    const RULES: text::Rules = text::Rules {
        name: "Sid",
        complaint: "Sid has exactly 6 characters and matches ^AB[0-9a-f]{4}$",
        min_length: 6,
        max_length: Some(6),
        pattern: Some(text::Pattern {
            source: "^AB[0-9a-f]{4}$",
            steps: &[
                text::Step::Literal(b"AB"),
                text::Step::Repeat(&text::Class::of(b"09af"), 4, 4),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(Sid);
