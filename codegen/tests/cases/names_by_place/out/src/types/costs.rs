/// Defined in `#/components/schemas/Costs`.
pub type Costs = Vec<crate::operations::buy_ship::created_response::Cost>;
