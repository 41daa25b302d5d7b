/// Defined in `#/components/schemas/MessageList`.
pub type MessageList = Vec<Option<String>>;
