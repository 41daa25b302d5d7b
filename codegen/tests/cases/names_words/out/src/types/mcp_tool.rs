use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/components/schemas/MCPTool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpTool {
    /// `2022-11-28`
    N2022_11_28,
    V1_2,
    /// `12`
    N12,
    /// `1.2`
    N1_2,
    GitHubApi,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(McpTool {
    N2022_11_28 = "2022-11-28",
    V1_2 = "v1.2",
    N12 = "12",
    N1_2 = "1.2",
    GitHubApi = "GitHubAPI",
} other Other of response);
