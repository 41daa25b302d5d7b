use crate::runtime::{closed_enum, enumeration};

/// The schema `MCPTool`.
///
/// Described at `#/components/schemas/MCPTool`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum McpTool {
    /// `2022-11-28`
    N2022_11_28,
    /// `v1.2`
    V1_2,
    /// `12`
    N12,
    /// `1.2`
    N1_2,
    /// `GitHubAPI`
    GitHubApi,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl McpTool {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &[
        "2022-11-28",
        "v1.2",
        "12",
        "1.2",
        "GitHubAPI",
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::N2022_11_28 => "2022-11-28",
            Self::V1_2 => "v1.2",
            Self::N12 => "12",
            Self::N1_2 => "1.2",
            Self::GitHubApi => "GitHubAPI",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "2022-11-28" => Self::N2022_11_28,
            "v1.2" => Self::V1_2,
            "12" => Self::N12,
            "1.2" => Self::N1_2,
            "GitHubAPI" => Self::GitHubApi,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(McpTool, Other);
closed_enum::closed_enum!(McpTool);
