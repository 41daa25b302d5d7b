use super::{ChSid, IsSid};
use crate::runtime::{object, text, validate};

/// The schema `Channel`.
///
/// Defined in `#/components/schemas/Channel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Channel {
    /// Its name.
    pub sid: Option<ChSid>,
    /// The property `channel_sid`.
    pub channel_sid: Option<ChSid>,
    /// The property `serviceSid`.
    pub service_sid: Option<IsSid>,
    /// The property `otherSids`.
    pub other_sids: Option<Vec<ChSid>>,
    /// The property `short`.
    ///
    /// Matches `^C[0-9]+$`.
    pub short: Option<String>,
    /// The property `code`.
    ///
    /// Has at most 3 characters.
    pub code: Option<String>,
}

object::object!(Channel {
    sid: optional "sid" => validate::check,
    channel_sid: nullable "channel_sid" => validate::check,
    service_sid: optional "serviceSid" => validate::check,
    other_sids: optional "otherSids" => validate::check,
    short: optional "short" => |value, at, found| {
        text::rules!(
            pattern = "^C[0-9]+$" => [Start, Literal(b"C"), Repeat(b"09", 1, u32::MAX), End]
        )
            .check(value, at, found)
    },
    code: optional "code" => |value, at, found| text::rules!(max_length = 3).check(value, at, found),
});
