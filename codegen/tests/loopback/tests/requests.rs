//! Requests as a server receives them: forms, parameters in each style, secrets.
//!
//! The expected bytes come from the tables of OpenAPI ("Style Examples") and RFC 6570 (section
//! 3.2), and from the documentation of APIs; forms and parts are also read by third-party parsers.

use loopback::sent;

#[test]
fn forms_have_brackets_where_documented() {
    use form_encodings::operations::CreateCharge;
    use form_encodings::types::Card;

    let mut card = Card::default();
    card.number = Some("4242 é".to_owned());
    card.tags = Some(vec!["a&b".to_owned(), String::new()]);
    let request = CreateCharge::new(5)
        .expand(["customer", "invoice.total"])
        .card(card.clone())
        .items([card])
        .plain(["x=y", "x=y"]);
    let received = sent!(form_encodings, request);
    assert_eq!(received.line, "POST /charges");
    assert_eq!(
        received.header("content-type"),
        "application/x-www-form-urlencoded"
    );
    let pairs: Vec<_> = form_urlencoded::parse(&received.body).collect();
    let wanted = [
        ("amount", "5"),
        ("expand[]", "customer"),
        ("expand[]", "invoice.total"),
        ("card[number]", "4242 é"),
        ("card[tags][]", "a&b"),
        ("card[tags][]", ""),
        ("items[0][number]", "4242 é"),
        ("items[0][tags][]", "a&b"),
        ("items[0][tags][]", ""),
        ("plain", "x=y"),
        ("plain", "x=y"),
    ];
    assert_eq!(
        pairs,
        wanted.map(|(name, value)| (name.into(), value.into()))
    );
    let bytes = "amount=5&expand%5B%5D=customer&expand%5B%5D=invoice.total&card%5Bnumber%5D=";
    assert!(received.text().starts_with(bytes), "{}", received.text());
}

#[test]
fn the_query_has_each_style() {
    use parameters_query::operations::{GetLists, GetObjects, GetScalars};
    use parameters_query::types::{Color, Order, Point, Range};

    let colors = ["blue", "black", "brown"];
    let lists = GetLists::new()
        .form(colors)
        .joined([1, 2])
        .spaces(colors)
        .pipes(colors)
        .each_pipe(colors)
        .deep(colors)
        .json(["a", "b"]);
    assert_eq!(
        sent!(parameters_query, lists).line,
        "GET /lists?form=blue&form=black&form=brown&joined=1,2\
         &spaces=blue%20black%20brown&pipes=blue%7Cblack%7Cbrown\
         &each%20pipe=blue&each%20pipe=black&each%20pipe=brown\
         &deep%5B%5D=blue&deep%5B%5D=black&deep%5B%5D=brown\
         &json=%5B%22a%22%2C%22b%22%5D"
    );
    let color = Color::new(150, 200, 100);
    let mut point = Point::default();
    point.x = Some(0.5);
    let mut range = Range::default();
    range.from = Some(point);
    range.tags = Some(vec!["a b".to_owned()]);
    let objects = GetObjects::new()
        .form(color.clone())
        .joined(color)
        .deep(range.clone())
        .json(range);
    assert_eq!(
        sent!(parameters_query, objects).line,
        "GET /objects?R=100&G=200&B=150&joined=R,100,G,200,B,150\
         &deep%5Bfrom%5D%5Bx%5D=0.5&deep%5Btags%5D%5B%5D=a%20b\
         &json=%7B%22from%22%3A%7B%22x%22%3A0.5%7D%2C%22tags%22%3A%5B%22a%20b%22%5D%7D"
    );
    let scalars = GetScalars::new("")
        .order(Order::Up)
        .r#where("/a?b=[c]&d")
        .flag(false);
    assert_eq!(
        sent!(parameters_query, scalars).line,
        "GET /scalars?needed=&flag=false&order=up&where=/a?b=[c]&d"
    );
}

#[test]
fn the_path_has_each_style() {
    use parameters_path::operations::{GetLabel, GetMatrix, GetSimple};
    use parameters_path::types::Color;

    let color = || Color::new(150, 200, 100);
    let simple = GetSimple::new("../a?b#c", ["blue", "black"], color(), color());
    assert_eq!(
        sent!(parameters_path, simple).line,
        "GET /simple/..%2Fa%3Fb%23c/blue,black/R,100,G,200,B,150/R=100,G=200,B=150.json"
    );
    let label = GetLabel::new("blue", ["blue", "black"], ["blue", "black"], color());
    assert_eq!(
        sent!(parameters_path, label).line,
        "GET /label/.blue/.blue,black/.blue.black/.R=100.G=200.B=150"
    );
    let matrix = GetMatrix::new("blue", ["blue", "black"], ["blue", "black"], color());
    assert_eq!(
        sent!(parameters_path, matrix).line,
        "GET /matrix;word=blue/;words=blue,black/;wordlist=blue;wordlist=black\
         /x;R=100;G=200;B=150"
    );
}

#[test]
fn headers_and_cookies_have_their_style() {
    use parameters_header_cookie::operations::{GetCookies, GetHeaders};
    use parameters_header_cookie::types::Color;

    let color = || Color::new(100).name("x y");
    let headers = GetHeaders::new("a b")
        .x_words(["a", "b"])
        .x_color(color())
        .x_colors(color());
    let received = sent!(parameters_header_cookie, headers);
    assert_eq!(received.header("x-word"), "a b");
    assert_eq!(received.header("x-words"), "a,b");
    assert_eq!(received.header("x-color"), "R,100,name,x y");
    assert_eq!(received.header("x-colors"), "R=100,name=x y");
    let cookies = GetCookies::new("a;b").words(["a", "b"]).color(color());
    let received = sent!(parameters_header_cookie, cookies);
    assert_eq!(
        received.header("cookie"),
        "sid=a%3Bb; words=a,b; R=100; name=x%20y"
    );
}

#[test]
fn each_kind_of_credentials_is_sent_in_its_location() {
    use security::operations::{GetBoth, GetOpen, GetOther};
    use security_schemes::operations::{GetBearer, GetBot, GetCookie, GetDigest, GetQuery};

    let ada = || security::Credentials::basic("ada", "love:läce");
    let key = || security::Credentials::token("t0");
    let received = sent!(security, ada().and(key()), GetBoth::new());
    assert_eq!(
        received.header("authorization"),
        "Basic YWRhOmxvdmU6bMOkY2U="
    );
    assert_eq!(received.header("x-token"), "t0");
    let received = sent!(security, key(), GetOther::new());
    assert_eq!(received.header("x-token"), "t0");
    let received = sent!(security, ada().and(key()), GetOpen::new());
    assert!(received.headers.iter().all(|(name, _)| name == "accept"));

    use security_schemes::Credentials;
    let renewed = Credentials::bearer(|| "abc.def".to_owned());
    let received = sent!(security_schemes, renewed, GetBearer::new());
    assert_eq!(received.header("authorization"), "Bearer abc.def");
    let digest = Credentials::digest("username=\"ada\"");
    let received = sent!(security_schemes, digest, GetDigest::new());
    assert_eq!(received.header("authorization"), "Digest username=\"ada\"");
    let received = sent!(security_schemes, Credentials::bot("Bot abc"), GetBot::new());
    assert_eq!(received.header("authorization"), "Bot abc");
    let keys = Credentials::none_("a b&c").and(Credentials::secret("ü"));
    let received = sent!(security_schemes, keys, GetQuery::new());
    assert_eq!(
        received.line,
        "GET /query?api%20key=a%20b%26c&api_secret=%C3%BC"
    );
    let received = sent!(
        security_schemes,
        Credentials::again("c=1"),
        GetCookie::new()
    );
    assert_eq!(received.header("cookie"), "crumb=c=1");
}

/// Sends a request of the crate for OpenAPI 3.2, whose response is an empty list or empty.
macro_rules! sent_3_2 {
    ($request:expr) => {{
        use openapi_3_2::{Config, Credentials};
        let credentials = Credentials::bearer("t").and(Credentials::key("k"));
        let config = |url: &str| Config::new(credentials).base_url(url);
        let list = ("200 OK", "content-type: application/json\r\n", "[]");
        let (received, responses) = loopback::call!(openapi_3_2, config, $request => list);
        for response in responses {
            assert_eq!(response.expect("is a success").status(), 200);
        }
        received
    }};
}

#[test]
fn every_method_is_sent_as_documented() {
    use openapi_3_2::operations::{CopyAnimals, PurgeAnimals, QueryAnimals};
    use openapi_3_2::types::Query;

    let query = sent_3_2!(QueryAnimals::new(Query::new("cats")));
    assert_eq!(query.line, "QUERY /animals");
    assert_eq!(query.header("content-type"), "application/json");
    assert_eq!(query.header("x-key"), "k");
    assert_eq!(query.text(), r#"{"text":"cats"}"#);
    let copy = sent_3_2!(CopyAnimals::new());
    assert_eq!(copy.line, "COPY /animals");
    assert_eq!(copy.header("authorization"), "Bearer t");
    assert_eq!(sent_3_2!(PurgeAnimals::new()).line, "Purge /animals");
}

#[test]
fn a_value_is_the_whole_query() {
    use openapi_3_2::operations::{ListAnimals, Select};
    use openapi_3_2::types::Filter;

    // A server reads the form as any other one.
    let mut filter = Filter::new("a & b+c");
    filter.tags = Some(vec!["x y".to_owned(), "é".to_owned()]);
    let list = ListAnimals::new().filter(filter).session("a%20b");
    let list = sent_3_2!(list.seen(["1", "2"]));
    let form = list
        .line
        .strip_prefix("GET /animals?")
        .expect("has a query");
    let pairs: Vec<_> = form_urlencoded::parse(form.as_bytes()).collect();
    let wanted = [("name", "a & b+c"), ("tags", "x y"), ("tags", "é")];
    assert_eq!(
        pairs,
        wanted.map(|(name, value)| (name.into(), value.into()))
    );
    assert_eq!(list.header("cookie"), "session=a%20b; seen=1,2");
    let select = sent_3_2!(Select::new("a:b/c").expression("$.a[?@.b > 1]"));
    let line = "GET /select/a:b%2Fc?%24.a%5B%3F%40.b%20%3E%201%5D";
    assert_eq!(select.line, line);
}
