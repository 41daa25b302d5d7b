/// Defined in `#/components/schemas/Batch`.
pub type Batch = Vec<i64>;
