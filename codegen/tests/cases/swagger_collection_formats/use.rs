//! A text that contains the delimiter of its array is rejected before anything is sent.

use swagger_collection_formats::operations::{GetHeader, GetPath, GetQuery, PostForm};
use swagger_collection_formats::{Config, Credentials, Operation};

fn faults(request: &impl Operation) -> String {
    let config = Config::new("http://localhost", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context);
    request.expect_err("is rejected").to_string()
}

#[test]
fn a_delimiter_cannot_be_in_a_text() {
    let query = |request: GetQuery, name: &str| {
        let found = faults(&request);
        assert!(found.contains(name) && found.contains("separates values"), "{found}");
    };
    query(GetQuery::new().ssv(["a b"]), "ssv");
    query(GetQuery::new().tsv(["a\tb"]), "tsv");
    query(GetQuery::new().pipes(["a|b"]), "pipes");
    assert!(faults(&GetHeader::new().x_csv(["a,b"])).contains("x-csv"));
    assert!(faults(&GetHeader::new().x_pipes(["a|b"])).contains("x-pipes"));
    assert!(faults(&GetHeader::new().x_ssv(["a b"])).contains("x-ssv"));
    assert!(faults(&PostForm::new().pipes(["a|b"])).contains("pipes"));
    let path = GetPath::new(["a"], ["b"], ["c"], ["d|e"]);
    assert!(faults(&path).contains("pipes"));
}
