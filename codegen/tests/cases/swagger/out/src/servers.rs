//! The servers of the API, for [`Config::base_url`](crate::Config::base_url).

/// `https://api.example.com/v2`
pub const API_EXAMPLE_COM_V2: &str = "https://api.example.com/v2";

/// `http://api.example.com/v2`
pub const HTTP_API_EXAMPLE_COM_V2: &str = "http://api.example.com/v2";
