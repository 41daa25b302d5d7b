//! The direction of values: whether they are sent, received, or both.

/// Whether values are sent, received, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub enum Direction {
    /// They are only sent.
    Sent,
    /// They are only received.
    Received,
    /// They are sent and received, or no operation uses them.
    #[default]
    #[serde(untagged)]
    Both,
}
