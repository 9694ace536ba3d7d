//! XML as a library of another language reads and writes it: what is sent comes back the same, in each way to write it.

#[path = "../steps.rs"]
mod steps;

use lxml_client::models::{Line, Order, OrderState};
use lxml_client::{Client, Error, ErrorKind, Patch};
use steps::done;

/// How many orders are sent in each way.
const ORDERS: u64 = 300;

/// Texts that are hard on writers and readers of XML.
const TEXTS: [&str; 16] = [
    "",
    " ",
    "plain",
    "a & b < c > d",
    "]]>",
    "<![CDATA[x]]>",
    "\"quotes\" and 'others'",
    "two\nlines",
    "\ttab ",
    "carriage\rreturn\r\n",
    "&amp;",
    "ä é ß",
    "日本語 🦀",
    "<!-- no comment -->",
    "<?no instruction?>",
    "\u{2028}",
];

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder().base_url(&steps::base_url())?.plain_http_on_loopback(true).build()?;
    let mut random = Random(7);
    for _ in 0..ORDERS {
        let order = random.order(2);
        assert_eq!(client.orders().read_order(&order).await?, order);
    }
    done("what is written is what lxml reads");
    // U+0085 is not among the texts: the SDK takes ISO 8859-1 for windows-1252, as browsers do, and lxml does not.
    for way in ["", "other", "cdata", "wide", "latin"] {
        for _ in 0..ORDERS {
            let order = random.order(2);
            assert_eq!(client.orders().write_order(&order).way(way).await?, order, "{way}");
        }
    }
    done("what lxml writes is read: other prefixes and orders, CDATA, UTF-16 and ISO 8859-1");
    let mut order = random.order(0);
    order.codes = vec!["\u{1}".to_owned()];
    let error = client.orders().read_order(&order).await.expect_err("XML has no such character");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("/codes/0"), "{error}");
    done("what XML cannot carry is not sent");
    Ok(())
}

/// Numbers that look random and are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn text(&mut self) -> String {
        let index = usize::try_from(self.below(TEXTS.len() as u64)).unwrap_or_default();
        TEXTS[index].to_owned()
    }

    fn texts(&mut self) -> Vec<String> {
        (0..self.below(4)).map(|_| self.text()).collect()
    }

    fn order(&mut self, depth: u64) -> Order {
        let mut lines = Vec::new();
        for _ in 0..self.below(4) {
            let mut line = Line::new(self.text());
            line.count = (self.below(2) == 0).then(|| i64::try_from(self.below(1000)).unwrap_or_default());
            lines.push(line);
        }
        let id = i64::try_from(self.below(1 << 30)).unwrap_or_default();
        let mut order = Order::new(id, lines, self.texts());
        order.state = (self.below(2) == 0).then_some(OrderState::Paid);
        order.note = match self.below(3) {
            0 => Patch::Absent,
            1 => Patch::Null,
            _ => Patch::Value(self.text()),
        };
        order.total = (self.below(2) == 0).then(|| format!("{}.{:02}", self.below(1000), self.below(100)).parse().expect("digits"));
        order.paid = (self.below(2) == 0).then(|| self.below(2) == 0);
        order.labels = (self.below(2) == 0).then(|| [("first", self.text()), ("b-2", self.text())].map(|(name, text)| (name.to_owned(), text)).into());
        order.parts = (depth > 0 && self.below(2) == 0).then(|| (0..=self.below(2)).map(|_| self.order(depth - 1)).collect());
        order
    }
}
