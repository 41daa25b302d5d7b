use crate::runtime::json::newtype;

/// Matches `^(SM|MM)[0-9a-fA-F]{4}$`.
///
/// Defined in `#/components/schemas/Message`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message(std::borrow::Cow<'static, str>);

newtype::newtype!(Message {
    pattern = "^(SM|MM)[0-9a-fA-F]{4}$" => [Start, OneOf(&[b"SM", b"MM"]), Repeat(b"09AFaf", 4, 4), End],
});
