use crate::runtime::format::date;

/// Defined in `#/components/schemas/Day`.
pub type Day = date::Date;
