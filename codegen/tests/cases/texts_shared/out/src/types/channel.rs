use super::{ChSid, IsSid};
use crate::runtime::{object, validate};

/// The schema `Channel`.
///
/// Described at `#/components/schemas/Channel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Channel {
    /// Its name.
    pub sid: Option<ChSid>,
    /// The field `channel_sid`.
    pub channel_sid: Option<ChSid>,
    /// The field `serviceSid`.
    pub service_sid: Option<IsSid>,
    /// The field `otherSids`.
    pub other_sids: Option<Vec<ChSid>>,
    /// The field `short`.
    pub short: Option<String>,
    /// The field `code`.
    pub code: Option<String>,
}

object::object!(Channel {
    sid: optional "sid" => validate::check,
    channel_sid: nullable "channel_sid" => validate::check,
    service_sid: optional "serviceSid" => validate::check,
    other_sids: optional "otherSids" => validate::check,
    short: optional "short",
    code: optional "code",
});
