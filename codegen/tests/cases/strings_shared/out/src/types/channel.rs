use crate::runtime::json::{nulls, object};
use crate::runtime::validation::pattern;
use crate::types;

/// Defined in `#/components/schemas/Channel`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Channel {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Its name.
    pub fn sid(mut self, value: types::ChSid) -> Self {
        self.sid = Some(value);
        self
    }

    pub fn channel_sid(mut self, value: types::ChSid) -> Self {
        self.channel_sid = self.nulls.present("channel_sid", value);
        self
    }

    pub fn service_sid(mut self, value: types::IsSid) -> Self {
        self.service_sid = Some(value);
        self
    }

    pub fn other_sids(mut self, value: impl IntoIterator<Item = types::ChSid>) -> Self {
        self.other_sids = Some(value.into_iter().collect());
        self
    }

    /// Matches `^C[0-9]+$`.
    pub fn short(mut self, value: impl Into<String>) -> Self {
        self.short = Some(value.into());
        self
    }

    /// Has at most 3 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

object::object!(Channel {
    sid: optional "sid",
    channel_sid: nullable by channel_sid_null "channel_sid",
    service_sid: optional "serviceSid",
    other_sids: optional "otherSids",
    short: optional "short" [
        Pattern(pattern::pattern!("^C[0-9]+$" => [Start, Literal(b"C"), Repeat(b"09", 1, u32::MAX), End])),
    ],
    code: optional "code" [MaxLength(3)],
} remember nulls of response);
