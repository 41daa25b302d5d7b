use crate::runtime::text;

/// The schema `CH sid`.
///
/// Matches `^CH[0-9a-f]{32}$`.
///
/// Described at `#/components/schemas/Channel/properties/sid`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChSid(std::borrow::Cow<'static, str>);

impl ChSid {
    const RULES: text::Rules = text::Rules {
        name: "ChSid",
        complaint: "ChSid matches ^CH[0-9a-f]{32}$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^CH[0-9a-f]{32}$",
            steps: &[
                text::Step::Literal(b"CH"),
                text::Step::Repeat(&text::Class::of(b"09af"), 32, 32),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(ChSid);
