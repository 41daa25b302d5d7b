//! The servers of the API, for [`Config::base_url`](crate::Config::base_url).

/// `https://api.example.com/v1`
pub const PRODUCTION: &str = "https://api.example.com/v1";

/// `https://staging.example.com/v1`
pub const STAGING_AREA: &str = "https://staging.example.com/v1";
