use crate::runtime::json::object;
use crate::runtime::validation::{string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Channel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Channel {
    /// Its name.
    pub sid: Option<types::ChSid>,
    pub channel_sid: Option<types::ChSid>,
    pub service_sid: Option<types::IsSid>,
    pub other_sids: Option<Vec<types::ChSid>>,
    /// Matches `^C[0-9]+$`.
    pub short: Option<String>,
    /// Has at most 3 characters.
    pub code: Option<String>,
}

object::object!(Channel {
    sid: optional "sid" => validate::value,
    channel_sid: nullable "channel_sid" => validate::value,
    service_sid: optional "serviceSid" => validate::value,
    other_sids: optional "otherSids" => validate::value,
    short: optional "short" => |value, at, found| {
        string_constraints::string_constraints!(
            pattern = "^C[0-9]+$" => [Start, Literal(b"C"), Repeat(b"09", 1, u32::MAX), End]
        )
            .validate(value, at, found)
    },
    code: optional "code" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
    },
});
