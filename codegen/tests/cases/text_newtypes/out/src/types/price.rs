use crate::runtime::text;

/// The schema `Price`.
///
/// Matches `^€[0-9]*$`.
///
/// Described at `#/components/schemas/Price`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price(std::borrow::Cow<'static, str>);

impl Price {
    const RULES: text::Rules = text::Rules {
        name: "Price",
        complaint: "Price matches ^€[0-9]*$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^€[0-9]*$",
            steps: &[
                text::Step::Literal(b"\xE2\x82\xAC"),
                text::Step::Repeat(&text::Class::DIGIT, 0, u32::MAX),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(Price);
