//! The servers of the API, for [`Config::base_url`](crate::Config::base_url).

/// `https://api.example.com`
pub const API_EXAMPLE_COM: &str = "https://api.example.com";

/// `http://api.example.com`
pub const HTTP_API_EXAMPLE_COM: &str = "http://api.example.com";
