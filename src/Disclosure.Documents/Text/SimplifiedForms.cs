namespace Disclosure;

/// <summary>Simplified characters for the traditional ones that a label may be written in. Only what stands in labels of the forms is here; text is left as it is.</summary>
internal static class SimplifiedForms
{
    private const string Traditional =
        "開請數復複議訟訴關動務題熱點發間傳應權構決結維糾審處屬過辦網聞舉報導費設經項類訓會產業機違規論斷評證來總門員專購額許罰強對內執詢調輯編統計標單條徑種個現穩濟國護電話無繼續轉終駁釋讀訪與眾為當長製並於據確認獲圍頒書錄臨創檢驗"
        + "補協參責負諮價屆"
        + "萬體減號後廢徵時沒蓋納線組織絡繳職聯輿範談採錯閱隱佈誌覆準衆爲戶冊說説閲綫僅兩區啟資貨財稅撥郵寫語識檔鎮鄉縣廳團黨軍勞醫衛農漁";

    private const string Simplified =
        "开请数复复议讼诉关动务题热点发间传应权构决结维纠审处属过办网闻举报导费设经项类训会产业机违规论断评证来总门员专购额许罚强对内执询调辑编统计标单条径种个现稳济国护电话无继续转终驳释读访与众为当长制并于据确认获围颁书录临创检验"
        + "补协参责负咨价届"
        + "万体减号后废征时没盖纳线组织络缴职联舆范谈采错阅隐布志复准众为户册说说阅线仅两区启资货财税拨邮写语识档镇乡县厅团党军劳医卫农渔";

    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    /// <summary>The simplified form of every ideograph by its number; NUL where it is the character itself.</summary>
    private static readonly char[] Table = Create();

    public static char Of(char character) =>
        character is >= First and <= Last && Table[character - First] is var simple && simple != '\0' ? simple : character;

    private static char[] Create()
    {
        char[] table = new char[Last - First + 1];
        for (int index = 0; index < Traditional.Length; index++)
        {
            table[Traditional[index] - First] = Simplified[index];
        }
        return table;
    }
}
