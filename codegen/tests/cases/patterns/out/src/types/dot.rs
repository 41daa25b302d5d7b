use crate::runtime::json::newtype;

/// Matches `^.*$`.
///
/// Defined in `#/components/schemas/Dot`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dot(std::borrow::Cow<'static, str>);

newtype::newtype!(Dot {
    pattern = "^.*$" => [
        Start,
        RepeatChars(
            &[
                ('\u{0}', '\u{9}'),
                ('\u{b}', '\u{c}'),
                ('\u{e}', '\u{2027}'),
                ('\u{202a}', '\u{10ffff}'),
            ],
            0,
            u32::MAX,
        ),
        End,
    ],
});
