use crate::types;

/// Defined in `#/components/schemas/Other`.
pub type Other = types::EventId;
