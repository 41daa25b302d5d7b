/// Defined in `#/components/schemas/Ids`.
pub type Ids = Vec<i64>;
