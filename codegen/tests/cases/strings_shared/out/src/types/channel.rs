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

impl Channel {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its name.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<Option<types::ChSid>>) -> Self {
        self.sid = sid.into();
        self
    }

    #[must_use]
    pub fn channel_sid(mut self, channel_sid: impl Into<Option<types::ChSid>>) -> Self {
        self.channel_sid = channel_sid.into();
        self.nulls.remove("channel_sid");
        self
    }

    /// Sets [`channel_sid`](Self::channel_sid) to null.
    #[must_use]
    pub fn channel_sid_null(mut self) -> Self {
        self.channel_sid = None;
        self.nulls.insert("channel_sid");
        self
    }

    #[must_use]
    pub fn service_sid(mut self, service_sid: impl Into<Option<types::IsSid>>) -> Self {
        self.service_sid = service_sid.into();
        self
    }

    #[must_use]
    pub fn other_sids(
        mut self,
        other_sids: impl IntoIterator<Item = types::ChSid>,
    ) -> Self {
        self.other_sids = Some(other_sids.into_iter().collect());
        self
    }

    /// Matches `^C[0-9]+$`.
    #[must_use]
    pub fn short(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }

    /// Has at most 3 characters.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Channel {
    sid: optional "sid",
    channel_sid: nullable "channel_sid",
    service_sid: optional "serviceSid",
    other_sids: optional "otherSids",
    short: optional "short" [
        Pattern(pattern::pattern!("^C[0-9]+$" => [Start, Literal(b"C"), Repeat(b"09", 1, u32::MAX), End])),
    ],
    code: optional "code" [MaxLength(3)],
} remember nulls);
